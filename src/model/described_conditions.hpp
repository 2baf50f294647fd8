// The description of every kind of condition: its key in JSON, its Python class, its fields.
#pragma once

#include "model/described.hpp"

namespace spo::model {

inline constexpr std::string_view whom_doc =
    "The persons it is about, when they are not exactly those it protects.";
inline constexpr std::string_view attempts_doc =
    "Whether an attempt that reaches nobody is covered.";

template <>
inline constexpr std::string_view condition_word<NoContact> = "no_contact";
template <>
struct Described<NoContact> {
    static constexpr std::string_view name = "NoContact";
    static constexpr std::string_view doc = "Not to contact.";
    static constexpr auto fields = std::tuple{
        field("channels", &NoContact::channels, "By which channels."),
        field("through_others", &NoContact::through_others,
              "Whether contact through other people is covered."),
        field("attempts", &NoContact::attempts, attempts_doc),
        field("whom", &NoContact::whom, whom_doc),
    };
};

template <>
inline constexpr std::string_view condition_word<NoContactThroughOthers> =
    "no_contact_through_others";
template <>
struct Described<NoContactThroughOthers> {
    static constexpr std::string_view name = "NoContactThroughOthers";
    static constexpr std::string_view doc = "Not to contact through other people.";
    static constexpr auto fields = std::tuple{
        field("attempts", &NoContactThroughOthers::attempts, attempts_doc),
        field("whom", &NoContactThroughOthers::whom, whom_doc),
    };
};

template <>
inline constexpr std::string_view condition_word<NoApproach> = "no_approach";
template <>
struct Described<NoApproach> {
    static constexpr std::string_view name = "NoApproach";
    static constexpr std::string_view doc = "Not to approach: within a distance, or at all.";
    static constexpr auto fields = std::tuple{
        field("metres", &NoApproach::metres, "Within how many metres."),
        field("whom", &NoApproach::whom, whom_doc),
    };
};

template <>
inline constexpr std::string_view condition_word<NoEnter> = "no_enter";
template <>
struct Described<NoEnter> {
    static constexpr std::string_view name = "NoEnter";
    static constexpr std::string_view doc =
        "Not to enter a place, or come within a distance of it.";
    static constexpr auto fields = std::tuple{
        field("place", &NoEnter::place, "The place."),
        field("metres", &NoEnter::metres, "How many metres to stay away from it."),
    };
};

template <>
inline constexpr std::string_view condition_word<NoEnterWhereBelieved> = "no_enter_where_believed";
template <>
struct Described<NoEnterWhereBelieved> {
    static constexpr std::string_view name = "NoEnterWhereBelieved";
    static constexpr std::string_view doc =
        "Not to go anywhere the defendant knows or believes the person to be.";
    static constexpr auto fields = std::tuple{
        field("whom", &NoEnterWhereBelieved::whom, whom_doc),
    };
};

template <>
inline constexpr std::string_view condition_word<NoSurveillance> = "no_surveillance";
template <>
struct Described<NoSurveillance> {
    static constexpr std::string_view name = "NoSurveillance";
    static constexpr std::string_view doc = "No surveillance.";
    static constexpr auto fields = std::tuple{
        field("whom", &NoSurveillance::whom, whom_doc),
    };
};

template <>
inline constexpr std::string_view condition_word<NoPublication> = "no_publication";
template <>
struct Described<NoPublication> {
    static constexpr std::string_view name = "NoPublication";
    static constexpr std::string_view doc = "Not to publish about, or refer to.";
    static constexpr auto fields = std::tuple{
        field("whom", &NoPublication::whom, whom_doc),
    };
};

template <>
inline constexpr std::string_view condition_word<NoImages> = "no_images";
template <>
struct Described<NoImages> {
    static constexpr std::string_view name = "NoImages";
    static constexpr std::string_view doc = "Not to record, keep, share or post images.";
    static constexpr auto fields = std::tuple{
        field("whom", &NoImages::whom, whom_doc),
    };
};

template <>
inline constexpr std::string_view condition_word<NoViewingAccounts> = "no_viewing_accounts";
template <>
struct Described<NoViewingAccounts> {
    static constexpr std::string_view name = "NoViewingAccounts";
    static constexpr std::string_view doc = "Not to view accounts, profiles or posts.";
    static constexpr auto fields = std::tuple{
        field("whom", &NoViewingAccounts::whom, whom_doc),
    };
};

template <>
inline constexpr std::string_view condition_word<DeviceLimits> = "device_limits";
template <>
struct Described<DeviceLimits> {
    static constexpr std::string_view name = "DeviceLimits";
    static constexpr std::string_view doc = "Limits on devices or on use of the internet.";
    static constexpr auto fields = std::tuple{
        field("most_devices", &DeviceLimits::most_devices, "How many devices at most."),
        field("must_keep_history", &DeviceLimits::must_keep_history,
              "Whether devices must keep their history."),
        field("no_internet", &DeviceLimits::no_internet,
              "Whether all use of the internet is forbidden."),
    };
};

template <>
inline constexpr std::string_view condition_word<NoFollowing> = "no_following";
template <>
struct Described<NoFollowing> {
    static constexpr std::string_view name = "NoFollowing";
    static constexpr std::string_view doc = "Not to follow, on foot or in a vehicle.";
    static constexpr auto fields = std::tuple{
        field("whom", &NoFollowing::whom, whom_doc),
    };
};

template <>
inline constexpr std::string_view condition_word<Programme> = "programme";
template <>
struct Described<Programme> {
    static constexpr std::string_view name = "Programme";
    static constexpr std::string_view doc = "To attend a programme.";
    static constexpr auto fields = std::tuple{
        field("programme", &Programme::programme, "Which programme."),
        field("at", &Programme::at, "Where."),
        field("meeting", &Programme::meeting, "Persons whom attending means meeting."),
    };
};

template <>
inline constexpr std::string_view condition_word<Assessment> = "assessment";
template <>
struct Described<Assessment> {
    static constexpr std::string_view name = "Assessment";
    static constexpr std::string_view doc = "To attend an assessment.";
    static constexpr auto fields = std::tuple{
        field("assessment", &Assessment::assessment, "Which assessment."),
        field("at", &Assessment::at, "Where."),
    };
};

template <>
inline constexpr std::string_view condition_word<SurrenderDevices> = "surrender_devices";
template <>
struct Described<SurrenderDevices> {
    static constexpr std::string_view name = "SurrenderDevices";
    static constexpr std::string_view doc = "To give up devices.";
    static constexpr auto fields = std::tuple{};
};

template <>
inline constexpr std::string_view condition_word<DeviceInspection> = "device_inspection";
template <>
struct Described<DeviceInspection> {
    static constexpr std::string_view name = "DeviceInspection";
    static constexpr std::string_view doc = "To hand devices over for inspection.";
    static constexpr auto fields = std::tuple{
        field("every", &DeviceInspection::every, "How often."),
    };
};

template <>
inline constexpr std::string_view condition_word<Credentials> = "credentials";
template <>
struct Described<Credentials> {
    static constexpr std::string_view name = "Credentials";
    static constexpr std::string_view doc = "To give the police passwords, codes and log-ins.";
    static constexpr auto fields = std::tuple{};
};

template <>
inline constexpr std::string_view condition_word<RegisterDetails> = "register_details";
template <>
struct Described<RegisterDetails> {
    static constexpr std::string_view name = "RegisterDetails";
    static constexpr std::string_view doc = "To register details with the police beyond section 9.";
    static constexpr auto fields = std::tuple{
        field("what", &RegisterDetails::what, "Which details."),
        field("every", &RegisterDetails::every, "How often."),
    };
};

template <>
inline constexpr std::string_view condition_word<ReportToStation> = "report_to_station";
template <>
struct Described<ReportToStation> {
    static constexpr std::string_view name = "ReportToStation";
    static constexpr std::string_view doc = "To report to a police station.";
    static constexpr auto fields = std::tuple{
        field("at", &ReportToStation::at, "Which station."),
        field("every", &ReportToStation::every, "How often."),
    };
};

template <>
inline constexpr std::string_view condition_word<DeclareRelationships> = "declare_relationships";
template <>
struct Described<DeclareRelationships> {
    static constexpr std::string_view name = "DeclareRelationships";
    static constexpr std::string_view doc = "To tell the police of relationships.";
    static constexpr auto fields = std::tuple{};
};

template <>
inline constexpr std::string_view condition_word<Monitoring> = "monitoring";
template <>
struct Described<Monitoring> {
    static constexpr std::string_view name = "Monitoring";
    static constexpr std::string_view doc = "To have monitoring software on devices.";
    static constexpr auto fields = std::tuple{};
};

template <>
inline constexpr std::string_view condition_word<HomeAccess> = "home_access";
template <>
struct Described<HomeAccess> {
    static constexpr std::string_view name = "HomeAccess";
    static constexpr std::string_view doc = "To let officers into the home.";
    static constexpr auto fields = std::tuple{};
};

template <>
inline constexpr std::string_view condition_word<Tag> = "tag";
template <>
struct Described<Tag> {
    static constexpr std::string_view name = "Tag";
    static constexpr std::string_view doc = "To wear a tag.";
    static constexpr auto fields = std::tuple{};
};

template <>
inline constexpr std::string_view condition_word<LiveAt> = "live_at";
template <>
struct Described<LiveAt> {
    static constexpr std::string_view name = "LiveAt";
    static constexpr std::string_view doc = "To live at a place.";
    static constexpr auto fields = std::tuple{
        field("place", &LiveAt::place, "The place."),
    };
};

template <>
inline constexpr std::string_view condition_word<OtherCondition> = "other";
template <>
struct Described<OtherCondition> {
    static constexpr std::string_view name = "OtherCondition";
    static constexpr std::string_view doc = "Anything else: nothing is inferred from it.";
    static constexpr auto fields = std::tuple{};
};

}  // namespace spo::model
