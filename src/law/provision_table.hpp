// The provisions as data: what each one says, in our words, and what the library does with it.
#pragma once

#include <array>
#include <string_view>

#include "spo/law.hpp"

namespace spo::law {

/// The official page of each section of the Act.
namespace page {
inline constexpr std::string_view section_1 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/1";
inline constexpr std::string_view section_2 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/2";
inline constexpr std::string_view section_3 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/3";
inline constexpr std::string_view section_4 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/4";
inline constexpr std::string_view section_5 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/5";
inline constexpr std::string_view section_6 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/6";
inline constexpr std::string_view section_7 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/7";
inline constexpr std::string_view section_8 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/8";
inline constexpr std::string_view section_9 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/9";
inline constexpr std::string_view section_10 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/10";
inline constexpr std::string_view section_11 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/11";
inline constexpr std::string_view section_12 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/12";
inline constexpr std::string_view section_13 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/13";
inline constexpr std::string_view section_14 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/14";
inline constexpr std::string_view section_15 =
    "https://www.legislation.gov.uk/ukpga/2019/9/section/15";
inline constexpr std::string_view pha_2A =
    "https://www.legislation.gov.uk/ukpga/1997/40/section/2A";
inline constexpr std::string_view cpa_2026 = "https://www.legislation.gov.uk/ukpga/2026/20";
inline constexpr std::string_view daa_41 =
    "https://www.legislation.gov.uk/ukpga/2021/17/section/41";
/// The amending rules, where the words of rules 2(1), 99 and 115 of the 1981 Rules were read.
inline constexpr std::string_view mcr_2019 = "https://www.legislation.gov.uk/uksi/2019/1367";
inline constexpr std::string_view hearsay_1999 = "https://www.legislation.gov.uk/uksi/1999/681";
inline constexpr std::string_view ccr_1982 = "https://www.legislation.gov.uk/uksi/1982/1109";
}  // namespace page

/// Why a provision is not applied, where several share the reason.
namespace why {
inline constexpr std::string_view conduct_not_read =
    "Needs reported conduct and any excuse for it, which this version does not read.";
inline constexpr std::string_view limb =
    "A limb of the subsection that contains it, which is applied as one.";
inline constexpr std::string_view duty_of_ministers =
    "It is addressed to the Secretary of State, so nothing in a case can meet or fail it.";
inline constexpr std::string_view definition =
    "A definition, which has effect through the provisions that use the word.";
inline constexpr std::string_view signpost = "It points to the provision that gives the meaning.";
inline constexpr std::string_view example =
    "One of the examples to which section 1(6) of the 2019 Act points: a listed act is not always "
    "one associated with stalking, and others may be; the day it came into force has not been "
    "verified.";
inline constexpr std::string_view another_order =
    "It is about duties under another order, which the library does not apply; it is held for the "
    "order of precedence between the schemes, and where it is in force today was not verified.";
inline constexpr std::string_view text_not_found =
    "The Act had Royal Assent on 29 April 2026; neither the text of these provisions nor their "
    "commencement was found, so they are never applied.";
}  // namespace why

/// Every section, subsection, paragraph and sub-paragraph of the Act, in its order, each after the
/// one that contains it; then the examples in the 1997 Act; then what is known of the 2026 Act;
/// then the places that are used in the Domestic Abuse Act 2021 and in the rules of court.
/// A row that only contains others is `encoded` when any of them is. A paragraph's statement reads
/// with that of the row above it. Sections 8 and 11 are stated as amended.
inline constexpr auto provision_table = std::to_array<Provision>({
    // Section 1.
    {"spa-2019:s1", Instrument::spa_2019, "s.1", "Applying for an order",
     "The police may ask a magistrates' court for a stalking protection order, on the grounds and "
     "within the limits of area set out here.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(1)", Instrument::spa_2019, "s.1(1)", "Grounds for applying",
     "A chief officer of police may ask a magistrates' court for a stalking protection order "
     "against a person, the defendant, when all three of the grounds in (a) to (c) appear to that "
     "officer to be made out.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(1)(a)", Instrument::spa_2019, "s.1(1)(a)", "Acts, as they appear",
     "It must appear to the chief officer that the defendant has done acts associated with "
     "stalking.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(1)(b)", Instrument::spa_2019, "s.1(1)(b)", "Risk, as it appears",
     "It must appear to the chief officer that the defendant poses a risk associated with "
     "stalking to another person.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(1)(c)", Instrument::spa_2019, "s.1(1)(c)", "Cause to believe it necessary",
     "It must appear to the chief officer that there is reasonable cause to believe that the order "
     "asked for is necessary to protect another person from that risk, and that person need not be "
     "the victim of the earlier acts.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(2)", Instrument::spa_2019, "s.1(2)", "What an order is",
     "A stalking protection order is made to prevent the defendant from doing acts associated with "
     "stalking, and it works by prohibitions, by requirements or by both.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(2)(a)", Instrument::spa_2019, "s.1(2)(a)", "Power to prohibit",
     "An order may forbid the defendant to do a thing that the order describes.", page::section_1,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(2)(b)", Instrument::spa_2019, "s.1(2)(b)", "Power to require",
     "An order may oblige the defendant to do a thing that the order describes.", page::section_1,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(3)", Instrument::spa_2019, "s.1(3)", "Link with the police area",
     "A chief officer who has a police area in England and Wales may apply only against a "
     "defendant who is linked with that area in one of the two ways in (a) and (b).",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(3)(a)", Instrument::spa_2019, "s.1(3)(a)", "Residence in the area",
     "The link is made out when the defendant resides in the chief officer's police area.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(3)(b)", Instrument::spa_2019, "s.1(3)(b)", "Belief about the area",
     "The link is made out when the chief officer believes that the defendant is in the area or "
     "intends to come to it.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(4)", Instrument::spa_2019, "s.1(4)", "What the risk may be",
     "Two things are settled about a risk associated with stalking: the kinds of harm it may "
     "concern, and the kind of acts from which it may come.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(4)(a)", Instrument::spa_2019, "s.1(4)(a)", "Kinds of harm",
     "The risk may be of physical harm or of psychological harm to the other person.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(4)(b)", Instrument::spa_2019, "s.1(4)(b)", "Acts that seem harmless",
     "The risk may come from acts that the defendant knows, or ought to know, the other person "
     "does not welcome, although in another setting those acts would look harmless.",
     page::section_1, Commencement::si_2020_26, Treatment::not_encoded,
     "What the defendant knew or ought to know is for the officer and the court; it enters through "
     "the recorded finding of risk."},
    {"spa-2019:s1(5)", Instrument::spa_2019, "s.1(5)", "Place and time of acts",
     "When a chief officer applies, neither the place nor the time of the acts relied on matters, "
     "as (a) and (b) set out.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(5)(a)", Instrument::spa_2019, "s.1(5)(a)", "Acts anywhere",
     "The acts on which the chief officer relies may have been done in any part of the United "
     "Kingdom or abroad.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(5)(b)", Instrument::spa_2019, "s.1(5)(b)", "Acts at any time",
     "The acts on which the chief officer relies may have been done before this section came into "
     "force or after it.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s1(6)", Instrument::spa_2019, "s.1(6)", "Examples of acts",
     "Examples of acts associated with stalking are to be found in section 2A of the Protection "
     "from Harassment Act 1997.",
     page::section_1, Commencement::si_2020_26, Treatment::encoded, ""},

    // Section 2.
    {"spa-2019:s2", Instrument::spa_2019, "s.2", "Making an order",
     "A magistrates' court may make a stalking protection order when it is satisfied of three "
     "matters, and there are limits on what the order may contain.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(1)", Instrument::spa_2019, "s.2(1)", "The court, on an application",
     "On an application under section 1(1), a magistrates' court may make the order when it is "
     "satisfied of all three of the matters in (a) to (c).",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(1)(a)", Instrument::spa_2019, "s.2(1)(a)", "Acts, as found",
     "The court must be satisfied that the defendant has done acts associated with stalking.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(1)(b)", Instrument::spa_2019, "s.2(1)(b)", "Risk, as found",
     "The court must be satisfied that the defendant poses a risk associated with stalking to "
     "another person.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(1)(c)", Instrument::spa_2019, "s.2(1)(c)", "The order is necessary",
     "The court must be satisfied that the order proposed is necessary to protect another person "
     "from that risk, and that person need not be the victim of the earlier acts.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(2)", Instrument::spa_2019, "s.2(2)", "Each term is necessary",
     "The court may put in a prohibition or requirement only when it is satisfied that this "
     "particular one is necessary to protect the other person from such a risk.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(3)", Instrument::spa_2019, "s.2(3)", "Belief, work and education",
     "As far as is practicable, prohibitions and requirements must be framed to avoid the two "
     "difficulties in (a) and (b).",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(3)(a)", Instrument::spa_2019, "s.2(3)(a)", "Religious beliefs",
     "As far as is practicable, a prohibition or requirement must not conflict with the religious "
     "beliefs of the defendant.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(3)(b)", Instrument::spa_2019, "s.2(3)(b)", "Times of work and study",
     "As far as is practicable, a prohibition or requirement must not interfere with the times "
     "when the defendant normally works or goes to a place of education.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(4)", Instrument::spa_2019, "s.2(4)", "Where an order applies",
     "Each prohibition or requirement has effect throughout the United Kingdom, except where it is "
     "confined to a locality in express words.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(5)", Instrument::spa_2019, "s.2(5)", "Place and time of acts",
     "When the court decides, neither the place nor the time of the acts relied on matters, as (a) "
     "and (b) set out.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(5)(a)", Instrument::spa_2019, "s.2(5)(a)", "Acts anywhere",
     "The acts that the court finds may have been done in any part of the United Kingdom or "
     "abroad.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(5)(b)", Instrument::spa_2019, "s.2(5)(b)", "Acts at any time",
     "The acts that the court finds may have been done before this section came into force or "
     "after it.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(6)", Instrument::spa_2019, "s.2(6)", "An earlier order exists",
     "Subsection (7) applies when a magistrates' court makes a stalking protection order against a "
     "defendant who is subject to one already, whichever court made the first.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s2(7)", Instrument::spa_2019, "s.2(7)", "No incompatible terms",
     "The new order may not contain a prohibition or requirement that is incompatible with one in "
     "the earlier order.",
     page::section_2, Commencement::si_2020_26, Treatment::encoded, ""},

    // Section 3.
    {"spa-2019:s3", Instrument::spa_2019, "s.3", "How long an order lasts",
     "An order lasts either for a fixed period of two years or more or until a further order, and "
     "its terms may have periods of their own.",
     page::section_3, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s3(1)", Instrument::spa_2019, "s.3(1)", "Two kinds of duration",
     "An order has effect in one of the two ways in (a) and (b).", page::section_3,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s3(1)(a)", Instrument::spa_2019, "s.3(1)(a)", "Fixed period",
     "An order may last for a fixed period, which it must specify.", page::section_3,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s3(1)(b)", Instrument::spa_2019, "s.3(1)(b)", "Until a further order",
     "An order may last until a further order is made, with no end date of its own.",
     page::section_3, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s3(2)", Instrument::spa_2019, "s.3(2)", "Two years at least",
     "A fixed period, where there is one, must be two years or longer, and the day on which the "
     "order is made counts as its first day.",
     page::section_3, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s3(3)", Instrument::spa_2019, "s.3(3)", "Periods for single terms",
     "One order may give different periods to different prohibitions or requirements.",
     page::section_3, Commencement::si_2020_26, Treatment::encoded, ""},

    // Section 4.
    {"spa-2019:s4", Instrument::spa_2019, "s.4", "Varying, renewing, discharging",
     "The defendant or the police may ask for an order to be varied, renewed or discharged, and "
     "the court's power to do so has limits.",
     page::section_4, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s4(1)", Instrument::spa_2019, "s.4(1)", "Who may apply",
     "The defendant, or a relevant chief officer of police as section 14(1) defines one, may ask a "
     "magistrates' court to vary, renew or discharge a stalking protection order.",
     page::section_4, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s4(2)", Instrument::spa_2019, "s.4(2)", "Who must be heard",
     "The court must hear those named in (a) and (b) before it decides such an application.",
     page::section_4, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s4(2)(a)", Instrument::spa_2019, "s.4(2)(a)", "Hearing the defendant",
     "The court must hear the defendant.", page::section_4, Commencement::si_2020_26,
     Treatment::encoded, ""},
    {"spa-2019:s4(2)(b)", Instrument::spa_2019, "s.4(2)(b)", "Hearing the police",
     "The court must hear every relevant chief officer of police who asks to be heard.",
     page::section_4, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s4(3)", Instrument::spa_2019, "s.4(3)", "What the court may do",
     "On such an application the court may vary, renew or discharge the order in whatever way it "
     "considers appropriate.",
     page::section_4, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s4(4)", Instrument::spa_2019, "s.4(4)", "Limits on the power",
     "The power to vary, renew or discharge is limited in the two ways in (a) and (b).",
     page::section_4, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s4(4)(a)", Instrument::spa_2019, "s.4(4)(a)", "Added terms",
     "When it renews or varies an order, the court may add a prohibition or requirement only if "
     "satisfied that the addition is necessary to protect someone from a risk associated with "
     "stalking.",
     page::section_4, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s4(4)(b)", Instrument::spa_2019, "s.4(4)(b)", "Early discharge",
     "Until two years have passed, the day on which the order was made being the first day, the "
     "court may discharge the order only with the consent of the defendant and also of whoever (i) "
     "or (ii) names.",
     page::section_4, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s4(4)(b)(i)", Instrument::spa_2019, "s.4(4)(b)(i)", "Consent: police application",
     "Where a chief officer of police asked for the discharge, that same chief officer must "
     "consent too.",
     page::section_4, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s4(4)(b)(ii)", Instrument::spa_2019, "s.4(4)(b)(ii)", "Consent: other applications",
     "Where anyone else asked for it, the chief officer who applied for the order must consent "
     "too, and so must the chief officer for the area of the defendant's residence, if that is a "
     "different officer and the area is in England or Wales.",
     page::section_4, Commencement::si_2020_26, Treatment::encoded, ""},

    // Section 5.
    {"spa-2019:s5", Instrument::spa_2019, "s.5", "Interim orders",
     "While an application for a stalking protection order is undecided, a magistrates' court may "
     "make an interim order when the same officer asks for one.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(1)", Instrument::spa_2019, "s.5(1)", "Main application undecided",
     "Interim orders are available only while an application for a stalking protection order, "
     "called the main application, has yet to be determined.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(2)", Instrument::spa_2019, "s.5(2)", "Applying for an interim order",
     "A magistrates' court may make an interim order against the defendant on an application made "
     "in one of the two ways in (a) and (b).",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(2)(a)", Instrument::spa_2019, "s.5(2)(a)", "With the main application",
     "The chief officer who makes the main application may apply for the interim order at the same "
     "time.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(2)(b)", Instrument::spa_2019, "s.5(2)(b)", "After the main application",
     "Once there is a main application, the chief officer who made it may apply for the interim "
     "order.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(3)", Instrument::spa_2019, "s.5(3)", "The interim test",
     "The court may make an interim order of the kinds in (a) and (b) if it considers that "
     "appropriate.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(3)(a)", Instrument::spa_2019, "s.5(3)(a)", "Interim prohibitions",
     "An interim order may forbid the defendant to do a thing that the order describes.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(3)(b)", Instrument::spa_2019, "s.5(3)(b)", "Interim requirements",
     "An interim order may oblige the defendant to do a thing that the order describes.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(4)", Instrument::spa_2019, "s.5(4)", "Belief, work and education",
     "As far as is practicable, the terms of an interim order must be framed to avoid the two "
     "difficulties in (a) and (b).",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(4)(a)", Instrument::spa_2019, "s.5(4)(a)", "Religious beliefs",
     "As far as is practicable, a term of an interim order must not conflict with the religious "
     "beliefs of the defendant.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(4)(b)", Instrument::spa_2019, "s.5(4)(b)", "Times of work and study",
     "As far as is practicable, a term of an interim order must not interfere with the times when "
     "the defendant normally works or goes to a place of education.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(5)", Instrument::spa_2019, "s.5(5)", "Where an interim order applies",
     "Each term of an interim order has effect throughout the United Kingdom, except where it is "
     "confined to a locality in express words.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(6)", Instrument::spa_2019, "s.5(6)", "How long it lasts",
     "An interim order is limited in time in both of the ways in (a) and (b).", page::section_5,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(6)(a)", Instrument::spa_2019, "s.5(6)(a)", "Fixed period only",
     "An interim order lasts only for a fixed period, which it must specify.", page::section_5,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(6)(b)", Instrument::spa_2019, "s.5(6)(b)", "Ends with the main application",
     "An interim order ends when the main application is determined, unless it has ended already.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(7)", Instrument::spa_2019, "s.5(7)", "Applying to change it",
     "The defendant, or the chief officer who applied for the interim order, may ask a "
     "magistrates' court to vary, renew or discharge it.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s5(8)", Instrument::spa_2019, "s.5(8)", "What the court may do",
     "On such an application the court may make whatever varying, renewing or discharging order it "
     "considers appropriate, and here the text names the stalking protection order where one would "
     "expect the interim order.",
     page::section_5, Commencement::si_2020_26, Treatment::encoded, ""},

    // Section 6.
    {"spa-2019:s6", Instrument::spa_2019, "s.6", "What an order must state",
     "Every stalking protection order and every interim one must state the five particulars in (a) "
     "to (e).",
     page::section_6, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s6(a)", Instrument::spa_2019, "s.6(a)", "Date made",
     "The order must state the date on which it is made.", page::section_6,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s6(b)", Instrument::spa_2019, "s.6(b)", "Fixed period and length",
     "The order must state whether it lasts for a fixed period and, where it does, how long that "
     "period is.",
     page::section_6, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s6(c)", Instrument::spa_2019, "s.6(c)", "Every term",
     "The order must set out every prohibition and requirement to which it makes the defendant "
     "subject.",
     page::section_6, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s6(d)", Instrument::spa_2019, "s.6(d)", "Localities named",
     "The order must state whether any of its terms is expressly confined to a locality and, where "
     "one is, what that locality is.",
     page::section_6, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s6(e)", Instrument::spa_2019, "s.6(e)", "Different periods",
     "The order must state whether any of its terms has a fixed period different from the period "
     "of the order and, where one does, what that period is.",
     page::section_6, Commencement::si_2020_26, Treatment::encoded, ""},

    // Section 7.
    {"spa-2019:s7", Instrument::spa_2019, "s.7", "Appeals to the Crown Court",
     "Defendants and chief officers may appeal to the Crown Court against the decisions listed "
     "here.",
     page::section_7, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(1)", Instrument::spa_2019, "s.7(1)", "The defendant's appeal",
     "The defendant may appeal to the Crown Court against any of the four decisions in (a) to (d).",
     page::section_7, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(1)(a)", Instrument::spa_2019, "s.7(1)(a)", "Order made",
     "The defendant may appeal when a stalking protection order is made.", page::section_7,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(1)(b)", Instrument::spa_2019, "s.7(1)(b)", "Interim order made",
     "The defendant may appeal when an interim order is made.", page::section_7,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(1)(c)", Instrument::spa_2019, "s.7(1)(c)", "Police application granted",
     "The defendant may appeal when an order is made under section 4 because a chief officer "
     "applied for it.",
     page::section_7, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(1)(d)", Instrument::spa_2019, "s.7(1)(d)", "Own application refused",
     "The defendant may appeal when the court refuses what the defendant asked for under section "
     "4.",
     page::section_7, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(2)", Instrument::spa_2019, "s.7(2)", "The applicant officer's appeal",
     "A chief officer who applied for a stalking protection order, for an interim one or under "
     "section 4 may appeal to the Crown Court against any of the refusals in (a) to (c).",
     page::section_7, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(2)(a)", Instrument::spa_2019, "s.7(2)(a)", "Order refused",
     "The chief officer may appeal when the court refuses to make the stalking protection order.",
     page::section_7, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(2)(b)", Instrument::spa_2019, "s.7(2)(b)", "Interim order refused",
     "The chief officer may appeal when the court refuses to make the interim order.",
     page::section_7, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(2)(c)", Instrument::spa_2019, "s.7(2)(c)", "Section 4 order refused",
     "The chief officer may appeal when the court refuses what that officer asked for under "
     "section 4.",
     page::section_7, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(3)", Instrument::spa_2019, "s.7(3)", "A relevant officer's appeal",
     "A relevant chief officer of police, as section 14(1) defines one, may appeal to the Crown "
     "Court when an order is made under section 4 because the defendant applied for it.",
     page::section_7, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(4)", Instrument::spa_2019, "s.7(4)", "Powers on appeal",
     "On an appeal under this section the Crown Court may make orders of the two kinds in (a) and "
     "(b).",
     page::section_7, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(4)(a)", Instrument::spa_2019, "s.7(4)(a)", "Carrying out the decision",
     "The Crown Court may make the orders that are needed to carry out its decision on the appeal.",
     page::section_7, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s7(4)(b)", Instrument::spa_2019, "s.7(4)(b)", "Incidental orders",
     "The Crown Court may also make any incidental or consequential order that it thinks "
     "appropriate.",
     page::section_7, Commencement::si_2020_26, Treatment::not_operative,
     "It empowers the Crown Court; what that court ordered is recorded and given effect under "
     "(a)."},

    // Section 8.
    {"spa-2019:s8", Instrument::spa_2019, "s.8", "Breach of an order",
     "Breaching an order without reasonable excuse is an offence, with its own penalties, a bar on "
     "conditional discharge and a rule of evidence.",
     page::section_8, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s8(1)", Instrument::spa_2019, "s.8(1)", "The offence",
     "A person commits an offence by breaching a stalking protection order, full or interim, "
     "without reasonable excuse.",
     page::section_8, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s8(2)", Instrument::spa_2019, "s.8(2)", "Maximum penalties",
     "A person guilty of the offence is liable to the maximum in (a) or (b), according to the way "
     "in which the conviction came about.",
     page::section_8, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s8(2)(a)", Instrument::spa_2019, "s.8(2)(a)", "Summary conviction",
     "On summary conviction the maximum is imprisonment for the general limit in a magistrates' "
     "court, a fine, or both.",
     page::section_8, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s8(2)(b)", Instrument::spa_2019, "s.8(2)(b)", "Conviction on indictment",
     "On conviction on indictment the maximum is five years' imprisonment, a fine, or both.",
     page::section_8, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s8(3)", Instrument::spa_2019, "s.8(3)", "Earlier offences",
     "Where the offence was committed before 2 May 2022, the summary maximum in subsection (2)(a) "
     "is six months' imprisonment.",
     page::section_8, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s8(4)", Instrument::spa_2019, "s.8(4)", "No conditional discharge",
     "No court by or before which a person is convicted of this offence may give that person a "
     "conditional discharge under section 80 of the Sentencing Code.",
     page::section_8, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s8(5)", Instrument::spa_2019, "s.8(5)", "Certified copies",
     "In proceedings for this offence, a copy of the original order, certified by the designated "
     "officer for the court that made it, may be put in to show that the order was made and what "
     "it contains, as far as spoken evidence could.",
     page::section_8, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9", Instrument::spa_2019, "s.9", "Duty to notify the police",
     "A person subject to an order must give the police a name and home address, and must tell "
     "them of later changes.",
     page::section_9, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9(1)", Instrument::spa_2019, "s.9(1)", "First notification",
     "A person to whom (a) or (b) applies must give the police the information in subsection (2) "
     "within three days, the day on which the order is served being the first.",
     page::section_9, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9(1)(a)", Instrument::spa_2019, "s.9(1)(a)", "Under a full order",
     "The duty falls on a person subject to a stalking protection order, unless that order "
     "replaces an interim one.",
     page::section_9, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9(1)(b)", Instrument::spa_2019, "s.9(1)(b)", "Under an interim order",
     "The duty falls on a person subject to an interim order.", page::section_9,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9(2)", Instrument::spa_2019, "s.9(2)", "What to notify",
     "The information to be given is that in (a) and (b).", page::section_9,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9(2)(a)", Instrument::spa_2019, "s.9(2)(a)", "Names used",
     "The information includes the person's name and each other name that the person uses.",
     page::section_9, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9(2)(b)", Instrument::spa_2019, "s.9(2)(b)", "Home address",
     "The information includes the person's home address.", page::section_9,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9(3)", Instrument::spa_2019, "s.9(3)", "A new name",
     "A person to whom both (a) and (b) apply must notify the name to the police before three days "
     "are over, the day on which that comes about being the first.",
     page::section_9, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9(3)(a)", Instrument::spa_2019, "s.9(3)(a)", "Subject to an order",
     "The first condition is that the person is subject to a full order or an interim one.",
     page::section_9, Commencement::si_2020_26, Treatment::not_operative, why::limb},
    {"spa-2019:s9(3)(b)", Instrument::spa_2019, "s.9(3)(b)", "Using another name",
     "The second condition is that the person uses a name not yet notified under this section.",
     page::section_9, Commencement::si_2020_26, Treatment::not_operative, why::limb},
    {"spa-2019:s9(4)", Instrument::spa_2019, "s.9(4)", "A new home address",
     "A person to whom both (a) and (b) apply must notify the new home address to the police "
     "before three days are over, the day on which that comes about being the first.",
     page::section_9, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9(4)(a)", Instrument::spa_2019, "s.9(4)(a)", "Subject to an order",
     "The first condition is that the person is subject to a full order or an interim one.",
     page::section_9, Commencement::si_2020_26, Treatment::not_operative, why::limb},
    {"spa-2019:s9(4)(b)", Instrument::spa_2019, "s.9(4)(b)", "Change of home address",
     "The second condition is that the person changes home address.", page::section_9,
     Commencement::si_2020_26, Treatment::not_operative, why::limb},
    {"spa-2019:s9(5)", Instrument::spa_2019, "s.9(5)", "Sexual offences notification",
     "None of the duties in this section binds a person while the notification requirements of "
     "Part 2 of the Sexual Offences Act 2003 apply to that person.",
     page::section_9, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9(6)", Instrument::spa_2019, "s.9(6)", "When the exemption ends",
     "Subsection (7) applies when all four of the conditions in (a) to (d) are met.",
     page::section_9, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s9(6)(a)", Instrument::spa_2019, "s.9(6)(a)", "Subject to an order",
     "The first condition is that the person is subject to a full order or an interim one.",
     page::section_9, Commencement::si_2020_26, Treatment::not_operative, why::limb},
    {"spa-2019:s9(6)(b)", Instrument::spa_2019, "s.9(6)(b)", "Exempt when made",
     "The second condition is that, when the order was made, the duties in this section did not "
     "apply because of subsection (5).",
     page::section_9, Commencement::si_2020_26, Treatment::not_operative, why::limb},
    {"spa-2019:s9(6)(c)", Instrument::spa_2019, "s.9(6)(c)", "The final day",
     "The third condition is that on a later day, called the final day, the requirements of the "
     "Sexual Offences Act 2003 stop applying to the person.",
     page::section_9, Commencement::si_2020_26, Treatment::not_operative, why::limb},
    {"spa-2019:s9(6)(d)", Instrument::spa_2019, "s.9(6)(d)", "Order still running",
     "The fourth condition is that the order still has effect on the final day.", page::section_9,
     Commencement::si_2020_26, Treatment::not_operative, why::limb},
    {"spa-2019:s9(7)", Instrument::spa_2019, "s.9(7)", "Duties from the final day",
     "The duties in this section then apply from the final day, which stands in place of the date "
     "of service in subsection (1).",
     page::section_9, Commencement::si_2020_26, Treatment::encoded, ""},

    // Section 10.
    {"spa-2019:s10", Instrument::spa_2019, "s.10", "How to notify",
     "A person notifies by going to a police station and speaking to an officer, and must allow "
     "fingerprints and photographs if asked.",
     page::section_10, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(1)", Instrument::spa_2019, "s.10(1)", "Home address in the country",
     "A person with a home address in England or Wales gives any notification under section 9 by "
     "doing both of the things in (a) and (b).",
     page::section_10, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(1)(a)", Instrument::spa_2019, "s.10(1)(a)", "At which station",
     "The person must go to a police station in the person's local police area.", page::section_10,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(1)(b)", Instrument::spa_2019, "s.10(1)(b)", "To whom",
     "The person must notify in speech, either to a police officer or to someone whom the officer "
     "in charge of the station has authorised to receive it.",
     page::section_10, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(2)", Instrument::spa_2019, "s.10(2)", "No home address there",
     "A person with no home address in England or Wales gives any notification under section 9 by "
     "doing both of the things in (a) and (b).",
     page::section_10, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(2)(a)", Instrument::spa_2019, "s.10(2)(a)", "At which station",
     "The person must go to a police station in the local police area of the magistrates' court "
     "that was the last to make a full order or an interim one against that person.",
     page::section_10, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(2)(b)", Instrument::spa_2019, "s.10(2)(b)", "To whom",
     "The person must notify in speech, either to a police officer or to someone whom the officer "
     "in charge of the station has authorised to receive it.",
     page::section_10, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(3)", Instrument::spa_2019, "s.10(3)", "Which address counts",
     "When a move is notified under section 9(4), which home address counts for subsections (1) "
     "and (2) depends on whether the person has moved yet.",
     page::section_10, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(3)(a)", Instrument::spa_2019, "s.10(3)(a)", "After the move",
     "If the person notifies after the move, the new home address counts.", page::section_10,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(3)(b)", Instrument::spa_2019, "s.10(3)(b)", "Before the move",
     "If the person notifies before the move, the old home address counts.", page::section_10,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(4)", Instrument::spa_2019, "s.10(4)", "Acknowledging a notification",
     "A notification given as this section requires must be acknowledged as (a) and (b) set out.",
     page::section_10, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(4)(a)", Instrument::spa_2019, "s.10(4)(a)", "In writing",
     "The acknowledgement must be in writing.", page::section_10, Commencement::si_2020_26,
     Treatment::encoded, ""},
    {"spa-2019:s10(4)(b)", Instrument::spa_2019, "s.10(4)(b)", "In the form directed",
     "The acknowledgement must have whatever form the Secretary of State directs.",
     page::section_10, Commencement::si_2020_26, Treatment::not_encoded,
     "No direction of the Secretary of State about the form was found, so there is nothing to "
     "test."},
    {"spa-2019:s10(5)", Instrument::spa_2019, "s.10(5)", "Identity checks",
     "A person giving any notification under section 9 must allow what is in (a) to (c) if the "
     "officer or authorised person asks.",
     page::section_10, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(5)(a)", Instrument::spa_2019, "s.10(5)(a)", "Taking fingerprints",
     "The person may be asked to allow fingerprints to be taken.", page::section_10,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(5)(b)", Instrument::spa_2019, "s.10(5)(b)", "Taking photographs",
     "The person may be asked to allow any part of the body to be photographed.", page::section_10,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s10(5)(c)", Instrument::spa_2019, "s.10(5)(c)", "Both of these",
     "The person may be asked to allow both.", page::section_10, Commencement::si_2020_26,
     Treatment::not_operative, "It joins (a) and (b), each of which is applied."},
    {"spa-2019:s10(6)", Instrument::spa_2019, "s.10(6)", "Purpose of the checks",
     "The power in subsection (5) is there to be used for checking who the person is.",
     page::section_10, Commencement::si_2020_26, Treatment::not_operative,
     "It says what the power is for, which nothing recorded in a case can meet or fail."},

    // Section 11.
    {"spa-2019:s11", Instrument::spa_2019, "s.11", "Offences about notifying",
     "Failing in a duty to notify, or notifying something known to be false, is an offence.",
     page::section_11, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s11(1)", Instrument::spa_2019, "s.11(1)", "The offences",
     "A person commits an offence in either of the two ways in (a) and (b).", page::section_11,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s11(1)(a)", Instrument::spa_2019, "s.11(1)(a)", "Failing in a duty",
     "It is an offence to fail in a duty under section 9(1), 9(3), 9(4) or 10(5) without "
     "reasonable excuse.",
     page::section_11, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s11(1)(b)", Instrument::spa_2019, "s.11(1)(b)", "False information",
     "It is an offence to give the police, as if complying with section 9(1), 9(3) or 9(4), "
     "information that the person knows is false.",
     page::section_11, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s11(2)", Instrument::spa_2019, "s.11(2)", "Maximum penalties",
     "A person guilty of either offence in subsection (1) is liable to the maximum in (a) or (b), "
     "according to the way in which the conviction came about.",
     page::section_11, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s11(2)(a)", Instrument::spa_2019, "s.11(2)(a)", "Summary conviction",
     "On summary conviction the maximum is imprisonment for the general limit in a magistrates' "
     "court, a fine, or both.",
     page::section_11, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s11(2)(b)", Instrument::spa_2019, "s.11(2)(b)", "Conviction on indictment",
     "On conviction on indictment the maximum is five years' imprisonment, a fine, or both.",
     page::section_11, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s11(3)", Instrument::spa_2019, "s.11(3)", "Day of the offence",
     "An offence of failing in a duty under section 9(1), 9(3) or 9(4) is committed on the day of "
     "the first failure without reasonable excuse.",
     page::section_11, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s11(4)", Instrument::spa_2019, "s.11(4)", "Continuing offence",
     "That offence continues for as long as the failure does.", page::section_11,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s11(5)", Instrument::spa_2019, "s.11(5)", "One prosecution",
     "The same failure may be prosecuted only once.", page::section_11, Commencement::si_2020_26,
     Treatment::encoded, ""},
    {"spa-2019:s11(6)", Instrument::spa_2019, "s.11(6)", "Where to prosecute",
     "A case under this section may be started in any court with jurisdiction in a place where the "
     "person charged resides or is found.",
     page::section_11, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s11(7)", Instrument::spa_2019, "s.11(7)", "Earlier offences",
     "Where the offence was committed before 2 May 2022, the summary maximum in subsection (2)(a) "
     "is six months' imprisonment.",
     page::section_11, Commencement::si_2020_26, Treatment::encoded, ""},

    // Section 12.
    {"spa-2019:s12", Instrument::spa_2019, "s.12", "Guidance to the police",
     "The Secretary of State must issue and publish guidance for chief officers of police on their "
     "work under the Act.",
     page::section_12, Commencement::si_2020_26, Treatment::not_operative, why::duty_of_ministers},
    {"spa-2019:s12(1)", Instrument::spa_2019, "s.12(1)", "Issuing guidance",
     "Guidance for chief officers of police, on how they carry out their functions under the Act, "
     "must be issued by the Secretary of State.",
     page::section_12, Commencement::si_2020_26, Treatment::not_operative, why::duty_of_ministers},
    {"spa-2019:s12(2)", Instrument::spa_2019, "s.12(2)", "Revising guidance",
     "The Secretary of State may revise that guidance from time to time.", page::section_12,
     Commencement::si_2020_26, Treatment::not_operative, why::duty_of_ministers},
    {"spa-2019:s12(3)", Instrument::spa_2019, "s.12(3)", "Publishing guidance",
     "The Secretary of State must see that the guidance and each revision of it are published in a "
     "suitable manner.",
     page::section_12, Commencement::si_2020_26, Treatment::not_operative, why::duty_of_ministers},

    // Section 13.
    {"spa-2019:s13", Instrument::spa_2019, "s.13", "Procedure for applications",
     "Applications to a magistrates' court are made by complaint, and the usual time limit for a "
     "complaint does not apply.",
     page::section_13, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s13(1)", Instrument::spa_2019, "s.13(1)", "By complaint",
     "Every application to a magistrates' court under the Act is made by complaint.",
     page::section_13, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s13(2)", Instrument::spa_2019, "s.13(2)", "No time limit",
     "The time limit for complaints in section 127 of the Magistrates' Courts Act 1980 does not "
     "apply to applications under the Act.",
     page::section_13, Commencement::si_2020_26, Treatment::encoded, ""},

    // Section 14.
    {"spa-2019:s14", Instrument::spa_2019, "s.14", "Meanings of words",
     "The words listed here have set meanings throughout the Act.", page::section_14,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s14(1)", Instrument::spa_2019, "s.14(1)", "List of meanings",
     "Each word or phrase listed has the meaning given to it here wherever the Act uses it.",
     page::section_14, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s14(1):acts", Instrument::spa_2019, "s.14(1) \"acts\"", "Acts and omissions",
     "Where the Act speaks of acts, it means omissions too.", page::section_14,
     Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):chief-officer-of-police", Instrument::spa_2019,
     "s.14(1) \"chief officer of police\"", "Chief officer of police",
     "The chief officers of police are the holders of the offices in (a) to (e).", page::section_14,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s14(1):chief-officer-of-police(a)", Instrument::spa_2019,
     "s.14(1) \"chief officer of police\" (a)", "Chief officer, outside London",
     "Each chief constable of a force that section 2 of the Police Act 1996 maintains, that is, of "
     "a police force in England or Wales outside London, is a chief officer of police.",
     page::section_14, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s14(1):chief-officer-of-police(b)", Instrument::spa_2019,
     "s.14(1) \"chief officer of police\" (b)", "Metropolitan Police",
     "The Commissioner of Police of the Metropolis is a chief officer of police.", page::section_14,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s14(1):chief-officer-of-police(c)", Instrument::spa_2019,
     "s.14(1) \"chief officer of police\" (c)", "City of London Police",
     "The City of London's Commissioner of Police is a chief officer of police.", page::section_14,
     Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s14(1):chief-officer-of-police(d)", Instrument::spa_2019,
     "s.14(1) \"chief officer of police\" (d)", "British Transport Police",
     "The head of the British Transport Police, its chief constable, is a chief officer of police.",
     page::section_14, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s14(1):chief-officer-of-police(e)", Instrument::spa_2019,
     "s.14(1) \"chief officer of police\" (e)", "Ministry of Defence Police",
     "The head of the Ministry of Defence Police, its chief constable, is a chief officer of "
     "police.",
     page::section_14, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s14(1):defendant", Instrument::spa_2019, "s.14(1) \"defendant\"",
     "Meaning of defendant", "Section 1(1) says whom the Act calls the defendant.",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::signpost},
    {"spa-2019:s14(1):home-address", Instrument::spa_2019, "s.14(1) \"home address\"",
     "Home address",
     "A person's home address is the place in (a) or, failing that, the place in (b).",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):home-address(a)", Instrument::spa_2019, "s.14(1) \"home address\" (a)",
     "Main residence",
     "It is the address of the one residence, or the main one, that the person has in the United "
     "Kingdom.",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):home-address(b)", Instrument::spa_2019, "s.14(1) \"home address\" (b)",
     "Place regularly found",
     "Failing such a residence, it is the address or location of somewhere in the United Kingdom "
     "that the person is regularly to be found, and the person may choose one such place if there "
     "are several.",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):interim-stalking-protection-order", Instrument::spa_2019,
     "s.14(1) \"interim stalking protection order\"", "Interim order",
     "Section 5(2) says what an interim stalking protection order is.", page::section_14,
     Commencement::si_2020_26, Treatment::not_operative, why::signpost},
    {"spa-2019:s14(1):local-police-area", Instrument::spa_2019, "s.14(1) \"local police area\"",
     "Local police area",
     "A person's local police area is the one in (a) or, failing that, the one in (b) or, failing "
     "both, the one in (c).",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):local-police-area(a)", Instrument::spa_2019,
     "s.14(1) \"local police area\" (a)", "By home address",
     "It is the police area that contains the person's home address.", page::section_14,
     Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):local-police-area(b)", Instrument::spa_2019,
     "s.14(1) \"local police area\" (b)", "By last notified address",
     "Where there is no home address, it is the police area that contains the home address last "
     "notified, whether under section 9 or under Part 2 of the Sexual Offences Act 2003.",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):local-police-area(c)", Instrument::spa_2019,
     "s.14(1) \"local police area\" (c)", "By court",
     "Where there is no home address and none was ever notified, it is the police area of the "
     "magistrates' court that was the last to make a full order or an interim one against the "
     "person.",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):magistrates-court", Instrument::spa_2019, "s.14(1) \"magistrates' court\"",
     "Youth court for under 18s",
     "For a defendant who is under 18, the magistrates' court is the youth court.",
     page::section_14, Commencement::si_2020_26, Treatment::encoded, ""},
    {"spa-2019:s14(1):photograph", Instrument::spa_2019, "s.14(1) \"photograph\"",
     "Meaning of photograph", "Photographing takes in every process that may produce an image.",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):relevant-chief-officer-of-police", Instrument::spa_2019,
     "s.14(1) \"relevant chief officer of police\"", "Relevant chief officer",
     "For an application under section 4 or an appeal under section 7, the relevant chief officers "
     "of police are those in (a) to (c).",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):relevant-chief-officer-of-police(a)", Instrument::spa_2019,
     "s.14(1) \"relevant chief officer of police\" (a)", "Officer where defendant resides",
     "The chief officer for the area where the defendant resides is a relevant one.",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):relevant-chief-officer-of-police(b)", Instrument::spa_2019,
     "s.14(1) \"relevant chief officer of police\" (b)", "Officer with a belief",
     "A chief officer who believes that the defendant is in that officer's police area, or intends "
     "to come to it, is a relevant one.",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):relevant-chief-officer-of-police(c)", Instrument::spa_2019,
     "s.14(1) \"relevant chief officer of police\" (c)", "Officer who applied",
     "The chief officer who applied for the order that the application or appeal is about is a "
     "relevant one.",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::definition},
    {"spa-2019:s14(1):stalking-protection-order", Instrument::spa_2019,
     "s.14(1) \"stalking protection order\"", "Stalking protection order",
     "Section 1(1) says what the Act calls a stalking protection order.", page::section_14,
     Commencement::si_2020_26, Treatment::not_operative, why::signpost},
    {"spa-2019:s14(2)", Instrument::spa_2019, "s.14(2)", "Risk associated with stalking",
     "Section 1(4) governs how a risk associated with stalking is to be understood throughout the "
     "Act.",
     page::section_14, Commencement::si_2020_26, Treatment::not_operative, why::signpost},

    // Section 15.
    {"spa-2019:s15", Instrument::spa_2019, "s.15", "Extent, start and title",
     "The Act extends to England and Wales, starts on the days set out here, and has a short "
     "title.",
     page::section_15, Commencement::royal_assent, Treatment::encoded, ""},
    {"spa-2019:s15(1)", Instrument::spa_2019, "s.15(1)", "Extent of the Act",
     "The Act extends to England and Wales and to nowhere else.", page::section_15,
     Commencement::royal_assent, Treatment::not_operative,
     "Nothing in a case can meet or fail it: a case file of another jurisdiction is refused."},
    {"spa-2019:s15(2)", Instrument::spa_2019, "s.15(2)", "Commencement of this section",
     "Section 15 has been in force since the day on which the Act was passed, 15 March 2019.",
     page::section_15, Commencement::royal_assent, Treatment::not_operative,
     "It starts this one section; the day is held as a commencement, and nothing in a case can "
     "meet or fail it."},
    {"spa-2019:s15(3)", Instrument::spa_2019, "s.15(3)", "Commencement of the rest",
     "Every other section starts on a day that the Secretary of State appoints by regulations made "
     "by statutory instrument, and SI 2020/26 appointed 20 January 2020.",
     page::section_15, Commencement::royal_assent, Treatment::encoded, ""},
    {"spa-2019:s15(4)", Instrument::spa_2019, "s.15(4)", "Short title",
     "The short title of the Act is the Stalking Protection Act 2019.", page::section_15,
     Commencement::royal_assent, Treatment::not_operative,
     "It gives the name by which the Act is cited."},

    // Protection from Harassment Act 1997, section 2A(3).
    {"pha-1997:s2A(3)", Instrument::pha_1997, "PHA 1997 s.2A(3)", "Examples of acts",
     "Seven kinds of act or omission are given, in (a) to (g), as examples of what may in "
     "particular circumstances be associated with stalking.",
     page::pha_2A, Commencement::not_known, Treatment::not_operative, why::example},
    {"pha-1997:s2A(3)(a)", Instrument::pha_1997, "PHA 1997 s.2A(3)(a)", "Following a person",
     "Following a person is an example.", page::pha_2A, Commencement::not_known,
     Treatment::not_operative, why::example},
    {"pha-1997:s2A(3)(b)", Instrument::pha_1997, "PHA 1997 s.2A(3)(b)", "Contacting a person",
     "Contacting a person, or trying to, by whatever means is an example.", page::pha_2A,
     Commencement::not_known, Treatment::not_operative, why::example},
    {"pha-1997:s2A(3)(c)", Instrument::pha_1997, "PHA 1997 s.2A(3)(c)", "Publishing material",
     "Publishing a statement or other material of either kind in (i) and (ii) is an example.",
     page::pha_2A, Commencement::not_known, Treatment::not_operative, why::example},
    {"pha-1997:s2A(3)(c)(i)", Instrument::pha_1997, "PHA 1997 s.2A(3)(c)(i)",
     "Material about a person", "The material published may relate to a person or claim to.",
     page::pha_2A, Commencement::not_known, Treatment::not_operative, why::example},
    {"pha-1997:s2A(3)(c)(ii)", Instrument::pha_1997, "PHA 1997 s.2A(3)(c)(ii)",
     "Material in a name", "The material published may claim to come from a person.", page::pha_2A,
     Commencement::not_known, Treatment::not_operative, why::example},
    {"pha-1997:s2A(3)(d)", Instrument::pha_1997, "PHA 1997 s.2A(3)(d)",
     "Monitoring electronic communication",
     "Monitoring how a person uses the internet, email or any other electronic communication is an "
     "example.",
     page::pha_2A, Commencement::not_known, Treatment::not_operative, why::example},
    {"pha-1997:s2A(3)(e)", Instrument::pha_1997, "PHA 1997 s.2A(3)(e)", "Loitering in a place",
     "Loitering in any place, public or private, is an example.", page::pha_2A,
     Commencement::not_known, Treatment::not_operative, why::example},
    {"pha-1997:s2A(3)(f)", Instrument::pha_1997, "PHA 1997 s.2A(3)(f)", "Interfering with property",
     "Interfering with property that a person possesses is an example.", page::pha_2A,
     Commencement::not_known, Treatment::not_operative, why::example},
    {"pha-1997:s2A(3)(g)", Instrument::pha_1997, "PHA 1997 s.2A(3)(g)", "Watching or spying",
     "Watching a person or spying on a person is an example.", page::pha_2A,
     Commencement::not_known, Treatment::not_operative, why::example},

    // Crime and Policing Act 2026.
    {"cpa-2026:orders-on-conviction", Instrument::cpa_2026,
     "Crime and Policing Act 2026 (stalking provisions; section numbers not known)",
     "Orders on conviction",
     "Official summaries of the Bill say that a court could make a stalking protection order of "
     "its own accord on convicting a person, with no application by the police.",
     page::cpa_2026, Commencement::not_known, Treatment::not_encoded, why::text_not_found},
    {"cpa-2026:orders-on-acquittal", Instrument::cpa_2026,
     "Crime and Policing Act 2026 (stalking provisions; section numbers not known)",
     "Orders on acquittal",
     "Official summaries of the Bill say that a court could make a stalking protection order of "
     "its own accord on acquitting a person, with no application by the police.",
     page::cpa_2026, Commencement::not_known, Treatment::not_encoded, why::text_not_found},

    // Domestic Abuse Act 2021, section 41: when its own duties to notify give way.
    {"daa-2021:s41(8)(b)", Instrument::daa_2021, "DAA 2021 s.41(8)(b)", "Gives way to other duties",
     "The duties to notify under a domestic abuse protection order do not bind a person while Part "
     "2 of the Sexual Offences Act 2003 or section 9 of the Stalking Protection Act 2019 makes "
     "that person notify.",
     page::daa_41, Commencement::not_known, Treatment::not_encoded, why::another_order},
    {"daa-2021:s41(9)", Instrument::daa_2021, "DAA 2021 s.41(9)", "Duties that come back",
     "The duties to notify under a domestic abuse protection order bind the person again from the "
     "day on which those other requirements stop.",
     page::daa_41, Commencement::not_known, Treatment::not_encoded, why::another_order},

    // Magistrates' Courts Rules 1981, as SI 2019/1367 amended them.
    {"mcr-1981:r2(1)", Instrument::mcr_1981, "MCR 1981 r.2(1)", "Meaning of business day",
     "Every day is a business day but a Saturday, a Sunday, Christmas Day, Good Friday and a bank "
     "holiday in England and Wales.",
     page::mcr_2019, Commencement::si_2019_1367, Treatment::encoded, ""},
    {"mcr-1981:r99(4)", Instrument::mcr_1981, "MCR 1981 r.99(4)", "When a summons is received",
     "Unless something else is shown, a summons is taken as received when it is handed over, one "
     "day after it is sent by electronic means, on the day that the court set for a method of its "
     "own, or three business days after it is posted, left at an address, sent to a custodian or "
     "left at a document exchange.",
     page::mcr_2019, Commencement::si_2019_1367, Treatment::encoded, ""},
    {"mcr-1981:r99(5)", Instrument::mcr_1981, "MCR 1981 r.99(5)", "Summons posted by computer",
     "Unless something else is shown, a summons that a computer produced for the post is taken as "
     "sent on the third business day after it was produced.",
     page::mcr_2019, Commencement::si_2019_1367, Treatment::encoded, ""},
    {"mcr-1981:r115(1)", Instrument::mcr_1981, "MCR 1981 r.115(1)", "Who serves the order",
     "In proceedings begun by complaint the designated officer for the court serves a copy of the "
     "order or interim order on the defendant as soon as that can reasonably be done, unless an "
     "enactment provides otherwise.",
     page::mcr_2019, Commencement::si_2019_1367, Treatment::not_encoded,
     "Who served an order is recorded and not tested: the Act counts from service, and does not "
     "say "
     "whose."},
    {"mcr-1981:r115(2)", Instrument::mcr_1981, "MCR 1981 r.115(2)", "Ways to serve an order",
     "A copy of an order may be handed over, posted, sent to an electronic address that the "
     "defendant gave, served on the legal representative in any of those ways, sent to a "
     "custodian, or served as the court specifies.",
     page::mcr_2019, Commencement::si_2019_1367, Treatment::encoded, ""},
    {"mcr-1981:r115(4)", Instrument::mcr_1981, "MCR 1981 r.115(4)", "When an order is received",
     "Unless something else is shown, an order is taken as received when it is handed to the "
     "defendant or the legal representative, one day after it is sent by electronic means, and in "
     "any other case three business days after it is posted, sent or given.",
     page::mcr_2019, Commencement::si_2019_1367, Treatment::encoded, ""},
    {"mcr-1981:r115(5)", Instrument::mcr_1981, "MCR 1981 r.115(5)", "Order posted by computer",
     "Unless something else is shown, an order that a computer produced for the post is taken as "
     "sent on the third business day after it was produced.",
     page::mcr_2019, Commencement::si_2019_1367, Treatment::encoded, ""},

    // Magistrates' Courts (Hearsay Evidence in Civil Proceedings) Rules 1999.
    {"hearsay-1999:r3(1)", Instrument::hearsay_1999, "Hearsay Rules 1999 r.3(1)",
     "Notice of hearsay evidence",
     "A party who means to give hearsay evidence must serve a notice of it on every other party, "
     "and file a copy, 21 days or more before the day fixed for the hearing.",
     page::hearsay_1999, Commencement::si_1999_681, Treatment::encoded, ""},
    {"hearsay-1999:r3(2)", Instrument::hearsay_1999, "Hearsay Rules 1999 r.3(2)",
     "Another period of notice",
     "The court or its clerk may put another period in place of the 21 days.", page::hearsay_1999,
     Commencement::si_1999_681, Treatment::not_operative,
     "It empowers the court; the number of days that the court set is recorded and counted in "
     "place of 21."},
    {"hearsay-1999:r4(2)(b)", Instrument::hearsay_1999, "Hearsay Rules 1999 r.4(2)(b)",
     "Applying to cross-examine",
     "Unless the court directs otherwise, a party who wants the maker of the statement called has "
     "seven days after service of the notice to apply.",
     page::hearsay_1999, Commencement::si_1999_681, Treatment::encoded, ""},
    {"hearsay-1999:r6", Instrument::hearsay_1999, "Hearsay Rules 1999 r.6",
     "Service of hearsay papers",
     "A hearsay paper is served by delivery to the person or at the residence, or, unless the "
     "contrary is proved, on the second business day after it is posted first class or left at a "
     "document exchange, and by fax on the same business day if sent before four in the afternoon "
     "and otherwise on the next one.",
     page::hearsay_1999, Commencement::si_1999_681, Treatment::encoded, ""},

    // Crown Court Rules 1982.
    {"ccr-1982:r7", Instrument::ccr_1982, "Crown Court Rules 1982 r.7", "Time to appeal",
     "An appeal to the Crown Court is begun by a notice in writing, for which the time is taken to "
     "be 21 days.",
     page::ccr_1982, Commencement::not_known, Treatment::not_encoded,
     "The exact words were not verified, so the time is held as configuration, and every day made "
     "from it carries open question Q30."},
});

}  // namespace spo::law
