// The description of reported conduct: key in JSON, Python class, fields.
#pragma once

#include "model/described.hpp"

namespace spo::model {

inline constexpr std::string_view channel_doc = "By which channel.";
inline constexpr std::string_view through_others_doc =
    "true: through somebody else; false: directly.";
inline constexpr std::string_view of_order_doc = "The order that imposes it.";
inline constexpr std::string_view of_condition_doc = "The requirement, by its id in that order.";

/// Specialised below for every alternative of `ConductIs`: its key in JSON.
template <class T>
inline constexpr std::string_view conduct_word = "";

template <>
inline constexpr std::string_view conduct_word<Contact> = "contact";
template <>
struct Described<Contact> {
    static constexpr std::string_view name = "Contact";
    static constexpr std::string_view doc = "A person reached: directly, or through another.";
    static constexpr auto fields = std::tuple{
        field("channel", &Contact::channel, channel_doc),
        field("towards", &Contact::towards, "Whom."),
        field("through_others", &Contact::through_others, through_others_doc),
    };
};

template <>
inline constexpr std::string_view conduct_word<AttemptedContact> = "attempted_contact";
template <>
struct Described<AttemptedContact> {
    static constexpr std::string_view name = "AttemptedContact";
    static constexpr std::string_view doc =
        "An attempt to reach a person that is not known to have reached anybody.";
    static constexpr auto fields = std::tuple{
        field("channel", &AttemptedContact::channel, channel_doc),
        field("towards", &AttemptedContact::towards, "Whom."),
        field("through_others", &AttemptedContact::through_others, through_others_doc),
    };
};

template <>
inline constexpr std::string_view conduct_word<Approach> = "approach";
template <>
struct Described<Approach> {
    static constexpr std::string_view name = "Approach";
    static constexpr std::string_view doc = "A person approached.";
    static constexpr auto fields = std::tuple{
        field("towards", &Approach::towards, "Whom."),
        field("metres", &Approach::metres, "How near, in metres."),
        field("accuracy_metres", &Approach::accuracy_metres,
              "How exact that is, in metres; absent, it is taken as stated."),
    };
};

template <>
inline constexpr std::string_view conduct_word<Presence> = "presence";
template <>
struct Described<Presence> {
    static constexpr std::string_view name = "Presence";
    static constexpr std::string_view doc = "Being somewhere.";
    static constexpr auto fields = std::tuple{
        field("place", &Presence::place, "The recorded place where it was."),
        field("at", &Presence::at, "The position, and how exact it is. No report repeats it."),
        field("near", &Presence::near, "The recorded place that metres is measured from."),
        field("metres", &Presence::metres, "How far from near, in metres."),
        field("accuracy_metres", &Presence::accuracy_metres,
              "How exact metres is; absent, it is taken as stated."),
    };
};

template <>
inline constexpr std::string_view conduct_word<Following> = "following";
template <>
struct Described<Following> {
    static constexpr std::string_view name = "Following";
    static constexpr std::string_view doc = "A person followed.";
    static constexpr auto fields = std::tuple{
        field("towards", &Following::towards, "Whom."),
        field("in_vehicle", &Following::in_vehicle, "Whether in a vehicle."),
    };
};

template <>
inline constexpr std::string_view conduct_word<Surveillance> = "surveillance";
template <>
struct Described<Surveillance> {
    static constexpr std::string_view name = "Surveillance";
    static constexpr std::string_view doc = "A person watched, tracked or monitored.";
    static constexpr auto fields = std::tuple{
        field("towards", &Surveillance::towards, "Whom."),
    };
};

template <>
inline constexpr std::string_view conduct_word<Publication> = "publication";
template <>
struct Described<Publication> {
    static constexpr std::string_view name = "Publication";
    static constexpr std::string_view doc = "Something published, a false profile among it.";
    static constexpr auto fields = std::tuple{
        field("towards", &Publication::towards, "Whom it is about or refers to."),
        field("purporting_from", &Publication::purporting_from, "In whose name."),
        field("directed_at", &Publication::directed_at, "Whom it was meant to reach."),
        field("channel", &Publication::channel, channel_doc),
        field("with_images", &Publication::with_images,
              "Whether with an image of somebody it is about."),
    };
};

template <>
inline constexpr std::string_view conduct_word<ImageUse> = "image_use";
template <>
struct Described<ImageUse> {
    static constexpr std::string_view name = "ImageUse";
    static constexpr std::string_view doc =
        "An image of a person recorded, kept, shared or posted.";
    static constexpr auto fields = std::tuple{
        field("towards", &ImageUse::towards, "Of whom."),
        field("did", &ImageUse::did, "What was done with it."),
    };
};

template <>
inline constexpr std::string_view conduct_word<Viewing> = "viewing";
template <>
struct Described<Viewing> {
    static constexpr std::string_view name = "Viewing";
    static constexpr std::string_view doc =
        "A person's account, profile, posts or videos viewed, and no more than viewed.";
    static constexpr auto fields = std::tuple{
        field("towards", &Viewing::towards, "Whose."),
        field("shown_to_them", &Viewing::shown_to_them,
              "Whether the person was shown who had viewed."),
    };
};

template <>
inline constexpr std::string_view conduct_word<DeviceUse> = "device_use";
template <>
struct Described<DeviceUse> {
    static constexpr std::string_view name = "DeviceUse";
    static constexpr std::string_view doc = "How devices and the internet were used.";
    static constexpr auto fields = std::tuple{
        field("devices", &DeviceUse::devices, "How many devices were held."),
        field("history_kept", &DeviceUse::history_kept, "Whether they kept their history."),
        field("internet", &DeviceUse::internet, "Whether the internet was used."),
    };
};

template <>
inline constexpr std::string_view conduct_word<Performance> = "performance";
template <>
struct Described<Performance> {
    static constexpr std::string_view name = "Performance";
    static constexpr std::string_view doc = "Whether a requirement was done by its time.";
    static constexpr auto fields = std::tuple{
        field("order", &Performance::order, of_order_doc),
        field("condition", &Performance::condition, of_condition_doc),
        field("due", &Performance::due,
              "The last day for it, as the order or whoever supervises it says."),
        field("done", &Performance::done, "Whether it was done."),
        field("done_on", &Performance::done_on, "The day on which it was done."),
    };
};

template <>
inline constexpr std::string_view conduct_word<Attendances> = "attendances";
template <>
struct Described<Attendances> {
    static constexpr std::string_view name = "Attendances";
    static constexpr std::string_view doc =
        "Every occasion on which a recurring requirement was done, over the days of the conduct.";
    static constexpr auto fields = std::tuple{
        field("order", &Attendances::order, of_order_doc),
        field("condition", &Attendances::condition, of_condition_doc),
        field("starts", &Attendances::starts, "The first day of the first of its periods."),
        field("days", &Attendances::days, "The days on which it was done; empty: none."),
    };
};

template <>
inline constexpr std::string_view conduct_word<OtherConduct> = "other";
template <>
struct Described<OtherConduct> {
    static constexpr std::string_view name = "OtherConduct";
    static constexpr std::string_view doc = "Anything else: nothing is inferred from it.";
    static constexpr auto fields = std::tuple<>{};
};

template <>
struct Described<Excuse> {
    static constexpr std::string_view name = "Excuse";
    static constexpr std::string_view doc =
        "An excuse as it was put; whether it is reasonable is for the court (section 8(1)).";
    static constexpr auto fields = std::tuple{
        field("raised", &Excuse::raised, "Whether one was raised; false: asked, and raised none."),
        field("words", &Excuse::words, "In which words. A breach summary repeats them."),
    };
};

template <>
struct Described<Conduct> {
    static constexpr std::string_view name = "Conduct";
    static constexpr std::string_view doc = "One reported act; never a conclusion.";
    static constexpr auto fields = std::tuple{
        field("id", &Conduct::id, "An id, such as X1."),
        field("is", &Conduct::is, "What it is, in the library's vocabulary."),
        field("on", &Conduct::on, "The day, when it was one day."),
        field("from", &Conduct::from, "The first day of a range of days."),
        field("to", &Conduct::to, "The last day of the range, inclusive."),
        field("at", &Conduct::at, "The time of day, HH:MM."),
        field("country", &Conduct::country, "Where in the world (sections 2(4), 5(5); Q20)."),
        field("by", &Conduct::by, "Who is said to have done it."),
        field("believed_there", &Conduct::believed_there,
              "Persons whom the defendant knew or believed to be there; an empty list: nobody."),
        field("knew_of_order", &Conduct::knew_of_order,
              "Whether the defendant is said to have known of the order by then."),
        field("excuse", &Conduct::excuse, "An excuse, as it was put."),
        field("convicted_on", &Conduct::convicted_on, "The day of a conviction for it."),
        field("summary", &Conduct::summary, "What happened. No rule reads it."),
        field("evidence", &Conduct::evidence, "What shows it."),
    };
};

}  // namespace spo::model
