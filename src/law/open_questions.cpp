// The places where the Act is silent or can be read in two ways, and what the library does there.
// Q1 to Q38 come from the Act; Q39 and those after it were found in the rules of court.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "law/provision_literal.hpp"
#include "law/provision_table.hpp"
#include "spo/law.hpp"
#include "spo/problem.hpp"

namespace spo {
namespace {

/// The id of a provision of the Act. A wrong one does not compile.
consteval std::string_view at(std::string_view rest) {
    return law::provision_table[law::spa(rest).index].id;
}

/// The same, for a provision of any instrument.
consteval std::string_view at_any(std::string_view full_id) {
    return law::provision_table[law::provision(full_id).index].id;
}

namespace q1 {
constexpr std::string_view readings[] = {
    "The plural is meant, so there must be two acts or more.",
    "The plural takes in the singular, as it does in legislation unless the contrary is intended, "
    "so one act may be enough.",
};
constexpr std::string_view touched[] = {at("s1(1)(a)"), at("s1(6)"), at("s2(1)(a)")};
constexpr OpenQuestion entry{
    1,
    "Q1",
    "Can a single act be enough, where the Act speaks of acts associated with stalking?",
    readings,
    "A view of the officer on a single recorded act stands and carries this question, and so does "
    "a finding of the court; in a proposed order a single recorded act is for the court.",
    touched};
}  // namespace q1

namespace q2 {
constexpr std::string_view readings[] = {
    "Each term must be necessary for the one person on whose account the order is made.",
    "The singular takes in the plural, so an order may protect several people and each term any of "
    "them.",
    "An order may protect people described as a class.",
};
constexpr std::string_view touched[] = {at("s2(1)(c)"), at("s2(2)"), at("s4(4)(a)")};
constexpr OpenQuestion entry{
    2,
    "Q2",
    "Can one order protect several people, or a class of people, where section 2(2) speaks of the "
    "other person?",
    readings,
    "A recorded finding that a condition is necessary stands and carries this question where the "
    "condition protects several people; in a proposed order such a condition is for the court.",
    touched};
}  // namespace q2

namespace q3 {
constexpr std::string_view readings[] = {
    "No, because section 6 does not list that person among the particulars.",
    "Yes in effect, where the terms could not be understood without the name.",
};
constexpr std::string_view touched[] = {at("s6")};
constexpr OpenQuestion entry{3,
                             "Q3",
                             "Must the order name the person whom it protects?",
                             readings,
                             "Default: no; only the five particulars of section 6 are checked.",
                             touched};
}  // namespace q3

namespace q4 {
constexpr std::string_view readings[] = {
    "No: section 5(3) asks only what is appropriate, and sections 2(2) and 2(7) speak of a "
    "stalking protection order.",
    "Yes: a court would not think a term appropriate that was unnecessary or incompatible with an "
    "earlier order.",
};
constexpr std::string_view touched[] = {at("s2(2)"), at("s2(6)"), at("s2(7)"), at("s5(3)")};
constexpr OpenQuestion entry{
    4,
    "Q4",
    "Must the terms of an interim order be necessary, and must they be compatible with an earlier "
    "order?",
    readings,
    "Default: the words, so an interim order is asked only whether it was considered appropriate, "
    "and a term added to one need not be found necessary.",
    touched};
}  // namespace q4

namespace q5 {
constexpr std::string_view readings[] = {
    "No: section 2(6) speaks of such an order, which means a full one on both sides.",
    "Yes, because a defendant cannot obey two incompatible orders of any kind.",
};
constexpr std::string_view touched[] = {at("s2(6)"), at("s2(7)"), at("s5(3)")};
constexpr OpenQuestion entry{
    5,
    "Q5",
    "Does the bar on incompatible terms apply between a full order and an "
    "interim order made on another application?",
    readings,
    "Default: the words, so only full orders are compared; the finding on a full order made while "
    "an interim order on another application may be in force carries this question.",
    touched};
}  // namespace q5

namespace q6 {
constexpr std::string_view readings[] = {
    "From the making of the order, because the least period runs from that day and nothing puts "
    "the start off.",
    "From the moment the defendant knows of it or is served with it.",
};
constexpr std::string_view touched[] = {at("s3(1)"), at("s3(2)"), at("s8(1)")};
constexpr OpenQuestion entry{
    6,
    "Q6",
    "From what moment does an order have effect?",
    readings,
    "Default: an order binds from the day it is made, served or not; what was served and known is "
    "told beside it as evidence, since ignorance goes to reasonable excuse, which is for the "
    "court.",
    touched};
}  // namespace q6

namespace q7 {
constexpr std::string_view readings[] = {
    "The two years govern only the period of the order, so a term may have a shorter one.",
    "The two years govern every fixed period that the order specifies.",
    "A term cannot outlast the order that contains it.",
    "A term may outlast the general period of the order, because section 3(3) allows different "
    "periods.",
};
constexpr std::string_view touched[] = {at("s3(2)"), at("s3(3)"), at("s6(e)")};
constexpr OpenQuestion entry{
    7,
    "Q7",
    "Does the least period of two years govern the separate period of a single term, and may that "
    "period outlast the order?",
    readings,
    "Applies the two years to the period of the order; a shorter period of one term is for the "
    "court, and so is a term whose period outlasts the order, on the days after the order has "
    "ended.",
    touched};
}  // namespace q7

namespace q8 {
constexpr std::string_view readings[] = {
    "Yes: the words of sections 3(3) and 6(e) allow it.",
    "No: separate periods belong only to an order with a fixed period of its own.",
};
constexpr std::string_view touched[] = {at("s3(1)(b)"), at("s3(3)"), at("s6(e)")};
constexpr OpenQuestion entry{
    8,
    "Q8",
    "May an order that lasts until a further order contain terms with fixed periods?",
    readings,
    "Default: yes, so such a term binds until its own last day; the answer carries this question.",
    touched};
}  // namespace q8

namespace q9 {
constexpr std::string_view readings[] = {
    "A renewed period must again be two years or longer.",
    "The court may renew for any period that it considers appropriate.",
    "The renewed period runs from the day of the renewal.",
    "The renewed period runs from the end of the first one.",
    "An order that has ended cannot be renewed, because nothing is left to renew.",
};
constexpr std::string_view touched[] = {at("s3(1)(a)"), at("s3(2)"),    at("s3(3)"), at("s4(1)"),
                                        at("s4(3)"),    at("s5(6)(a)"), at("s5(8)")};
constexpr OpenQuestion entry{
    9,
    "Q9",
    "For how long may an order be renewed, from what day does the renewal "
    "run, and can an order that has ended be renewed?",
    readings,
    "Any period is taken as the court set it. A new period given only as a length may run from two "
    "days: both ends are kept, and the days between them are for the court. So are the days after "
    "a renewal made when the order had ended.",
    touched};
}  // namespace q9

namespace q10 {
constexpr std::string_view readings[] = {
    "From the day on which the order was first made, because the text speaks of the order.",
    "From the day of the renewal.",
};
constexpr std::string_view touched[] = {at("s4(4)(b)")};
constexpr OpenQuestion entry{
    10,
    "Q10",
    "After a variation or renewal, from what day do the two years before an early discharge run?",
    readings,
    "Counts from the day the order was made; where a renewal lies within the two years before a "
    "discharge and a consent is missing, it is for the court.",
    touched};
}  // namespace q10

namespace q11 {
constexpr std::string_view readings[] = {
    "The consent of whoever now holds the office, or of the force that took over.",
    "The consent of the chief officer for the area where the defendant resides is enough.",
    "Where no officer applied, no consent of an applicant officer is needed.",
};
constexpr std::string_view touched[] = {at("s4(4)(b)(i)"), at("s4(4)(b)(ii)")};
constexpr OpenQuestion entry{
    11,
    "Q11",
    "Whose consent to an early discharge is needed when the officer who "
    "applied is gone, or when nobody applied?",
    readings,
    "Asks for the consent of the officer recorded as having applied; where that officer's force is "
    "no more, or nobody applied, whose consent is needed is for the court.",
    touched};
}  // namespace q11

namespace q12 {
constexpr std::string_view readings[] = {
    "In the area of the main home.",
    "In the area of each home.",
    "In no area, so that no officer consents or is relevant on that ground.",
};
constexpr std::string_view touched[] = {at("s4(4)(b)(ii)"),
                                        at("s14(1):relevant-chief-officer-of-police(a)")};
constexpr OpenQuestion entry{
    12,
    "Q12",
    "In which area does a defendant reside who has two homes, none, or "
    "one outside England and Wales?",
    readings,
    "Goes by the recorded police area; where the defendant has no home, or no one area can be "
    "told, which officer that makes is for the court.",
    touched};
}  // namespace q12

namespace q13 {
constexpr std::string_view readings[] = {
    "Yes: interim order is plainly meant, since subsection (7) is about nothing else.",
    "No: read strictly, it gives no power over the interim order.",
    "If it does, no rule about two years, consent or hearing the parties goes with it.",
};
constexpr std::string_view touched[] = {at("s5(7)"), at("s5(8)")};
constexpr OpenQuestion entry{
    13,
    "Q13",
    "Does section 5(8) give power over the interim order, although it "
    "names the stalking protection order?",
    readings,
    "Default: it does, so an interim order can be changed; every finding on such a change carries "
    "this question, and no rule about two years, consent or hearing the parties is applied to it.",
    touched};
}  // namespace q13

namespace q14 {
constexpr std::string_view readings[] = {
    "The day of the application.",
    "The day of the first hearing.",
    "The day of the decision.",
};
constexpr std::string_view touched[] = {at("s14(1):magistrates-court"), at("s4(1)")};
constexpr OpenQuestion entry{
    14,
    "Q14",
    "On what day is it asked whether a defendant is under 18?",
    readings,
    "Works out the age on the day of the application and on the day of the order; where the two "
    "would choose different courts, gives for_the_court with this question.",
    touched};
}  // namespace q14

namespace q15 {
constexpr std::string_view readings[] = {
    "A withdrawal brings the application to an end, and so determines it.",
    "A withdrawal is not a decision by a court, so it determines nothing.",
    "An interim order that has ended stays ended, whatever happens on appeal.",
};
constexpr std::string_view touched[] = {at("s5(1)"), at("s5(6)(b)"), at("s7(4)(a)")};
constexpr OpenQuestion entry{
    15,
    "Q15",
    "Is the main application determined when it is withdrawn, and does an "
    "interim order revive if the decision is overturned on appeal?",
    readings,
    "After a recorded withdrawal, what the interim order does is for the court until its own fixed "
    "period ends; an appeal does not bring it back.",
    touched};
}  // namespace q15

namespace q16 {
constexpr std::string_view readings[] = {
    "On the last of the three days, at its last moment.",
    "On the day after the last of the three days.",
    "For fingerprints and photographs nothing is said, because section 11(3) does not mention "
    "section 10(5).",
};
constexpr std::string_view touched[] = {at("s9(1)"),  at("s9(3)"),  at("s9(4)"), at("s10(5)"),
                                        at("s11(3)"), at("s11(4)"), at("s11(7)")};
constexpr OpenQuestion entry{16,
                             "Q16",
                             "On what day does a person first fail to notify in time?",
                             readings,
                             "Default: from the day after the third day; the finding that says so "
                             "carries this question, and a maximum that depends on it is told both "
                             "ways. Fingerprints and photographs are told as of the day of the "
                             "request alone.",
                             touched};
}  // namespace q16

namespace q17 {
constexpr std::string_view readings[] = {
    "Six months, because the offence was committed before that day and a doubt favours the "
    "defendant.",
    "The general limit, because the offence was still being committed on that day.",
};
constexpr std::string_view touched[] = {at("s8(3)"), at("s11(4)"), at("s11(7)")};
constexpr OpenQuestion entry{17,
                             "Q17",
                             "Which summary maximum applies to a failure to notify that went on "
                             "across 2 May 2022, or to an offence dated only to a range of days?",
                             readings,
                             "Tells both, and leaves it to the court.",
                             touched};
}  // namespace q17

namespace q18 {
constexpr std::string_view readings[] = {
    "Yes: as with a court office that is closed, the next open day is in time.",
    "No: the time has passed, and the closure can only be a reasonable excuse.",
};
constexpr std::string_view touched[] = {at("s9(1)"), at("s10(1)(a)"), at("s10(2)(a)"),
                                        at("s11(1)(a)")};
constexpr OpenQuestion entry{
    18,
    "Q18",
    "Is there more time to notify when no police station in the area is open on the last day?",
    readings,
    "The last day is never moved, whatever was shut on it.",
    touched};
}  // namespace q18

namespace q19 {
constexpr std::string_view readings[] = {
    "Hearing the order pronounced in court counts as service.",
    "Only delivery of the order to the defendant counts.",
    "Delivery by post, by e-mail or to a solicitor counts too.",
    "Without service the three days never start.",
};
constexpr std::string_view touched[] = {at("s9(1)"), at_any("mcr-1981:r115(4)")};
constexpr OpenQuestion entry{
    19,
    "Q19",
    "What counts as service of an order, and does the first duty to "
    "notify arise if the order is never served?",
    readings,
    "Keeps every recorded service with its day under the rules of court, and works from the "
    "earliest and the latest; where a duty is in time on one and late on the other, it is for the "
    "court. Without any service, the three days have not started.",
    touched};
}  // namespace q19

namespace q20 {
constexpr std::string_view readings[] = {
    "Yes: the terms have effect throughout the United Kingdom, and it is a breach wherever it "
    "happens there.",
    "No: the Act, with the offence in it, extends to England and Wales only.",
};
constexpr std::string_view touched[] = {at("s2(4)"), at("s5(5)"), at("s8(1)"), at("s15(1)")};
constexpr OpenQuestion entry{
    20,
    "Q20",
    "Is it an offence that can be tried in England and Wales to breach an order in Scotland or "
    "Northern Ireland?",
    readings,
    "Says where a term has effect, and where the Act extends. Where an act is recorded as done "
    "outside England and Wales, whether it is an offence is left to the court.",
    touched};
}  // namespace q20

namespace q21 {
constexpr std::string_view readings[] = {
    "Yes: it replaces the interim order because it is made on the application that the interim "
    "order served.",
    "No: an order that has ended, or under which nothing had to be notified, cannot be replaced in "
    "this sense.",
};
constexpr std::string_view touched[] = {at("s9(1)(a)"), at("s9(5)")};
constexpr OpenQuestion entry{
    21,
    "Q21",
    "Does a full order replace an interim one, so that no first notification is due, if the "
    "interim order had ended, was never served or notified under, or was exempt?",
    readings,
    "Whether a first notification is due under the full order is for the court where the interim "
    "order had ended, was never served, was never notified under or was exempt.",
    touched};
}  // namespace q21

namespace q22 {
constexpr std::string_view readings[] = {
    "Nothing afresh: section 9(7) does not apply, so a first notification already given stands.",
    "Changes are notifiable again from then on, and those made in between are not.",
    "Changes made in between must be notified once the exemption ends.",
};
constexpr std::string_view touched[] = {at("s9(1)"), at("s9(3)"),    at("s9(4)"),
                                        at("s9(5)"), at("s9(6)(b)"), at("s9(7)")};
constexpr OpenQuestion entry{
    22,
    "Q22",
    "What must be notified by a person who becomes subject to sexual offences notification after "
    "the order was made, and later stops being so?",
    readings,
    "Nothing is due while the requirements of the 2003 Act apply. A duty that was open when they "
    "began is for the court once they have stopped, and a change made in between is taken as "
    "exempt, carrying this question.",
    touched};
}  // namespace q22

namespace q23 {
constexpr std::string_view readings[] = {
    "No: it only changes a date in section 9(1), which does not apply to a replacing order.",
    "Yes: it applies the duties of the section afresh from the final day.",
};
constexpr std::string_view touched[] = {at("s9(1)(a)"), at("s9(6)"), at("s9(7)")};
constexpr OpenQuestion entry{
    23,
    "Q23",
    "Does section 9(7) bring a first notification under a full order that replaced an interim one?",
    readings,
    "For the court, where the exemption ends under a full order that replaced an interim one.",
    touched};
}  // namespace q23

namespace q24 {
constexpr std::string_view readings[] = {
    "Registered sex offenders only.",
    "Everyone on whom that Part places a duty to notify, those under a sexual risk order among "
    "them.",
};
constexpr std::string_view touched[] = {at("s9(5)")};
constexpr OpenQuestion entry{
    24,
    "Q24",
    "Who is subject to notification requirements under Part 2 of the Sexual Offences Act 2003?",
    readings,
    "A recorded time as a relevant offender exempts, and so does one without a recorded basis; on "
    "any other basis, whether it exempts is for the court.",
    touched};
}  // namespace q24

namespace q25 {
constexpr std::string_view readings[] = {
    "No: only a new home address is notifiable, and there is none.",
    "A place where the person is regularly found is a new home address, and must be notified.",
};
constexpr std::string_view touched[] = {at("s9(2)(b)"), at("s9(4)"), at("s14(1):home-address(b)")};
constexpr OpenQuestion entry{25,
                             "Q25",
                             "Must a person notify who loses a home address and has no new one?",
                             readings,
                             "Default: no duty, and the finding says so; a place of resort "
                             "recorded as a new home address is notifiable like any other.",
                             touched};
}  // namespace q25

namespace q26 {
constexpr std::string_view readings[] = {
    "Leaving ends the home address without bringing a new one, so no duty is stated.",
    "A home in Scotland or Northern Ireland is a home address, to be notified in the area of the "
    "court.",
};
constexpr std::string_view touched[] = {at("s9(4)"), at("s10(2)"), at("s14(1):home-address(a)")};
constexpr OpenQuestion entry{26,
                             "Q26",
                             "What must a person notify who leaves the United Kingdom, or whose "
                             "home is in Scotland or Northern Ireland?",
                             readings,
                             "No duty is stated on leaving the United Kingdom; a home in Scotland "
                             "or Northern Ireland is notified in the area of the court.",
                             touched};
}  // namespace q26

namespace q27 {
constexpr std::string_view readings[] = {
    "The first use of a name not notified starts the three days, however slight the use.",
    "A name is used only when the person goes by it.",
    "Nothing in the section asks for a dropped name to be withdrawn.",
};
constexpr std::string_view touched[] = {at("s9(2)(a)"), at("s9(3)(b)")};
constexpr OpenQuestion entry{
    27,
    "Q27",
    "What is it to use a name, and must a name that is dropped be withdrawn?",
    readings,
    "The first recorded use of a name that was not notified is the first of the three days; a "
    "dropped name needs nothing.",
    touched};
}  // namespace q27

namespace q28 {
constexpr std::string_view readings[] = {
    "A move may be notified at any time before it happens.",
    "It may be notified only when it is settled and near.",
    "A notification of a move that never happened does not serve for a later one.",
};
constexpr std::string_view touched[] = {at("s9(4)"), at("s10(3)(b)")};
constexpr OpenQuestion entry{
    28,
    "Q28",
    "How early may a move be notified, and what if the move does not follow?",
    readings,
    "A notification given before the move counts for it, however early, and the finding carries "
    "this question.",
    touched};
}  // namespace q28

namespace q29 {
constexpr std::string_view readings[] = {
    "The magistrates' court that decided the application, because the Crown Court is not one.",
    "The court that varied or renewed the order, because that too is making it.",
    "The court that first made the order, because a variation or renewal is not the making of one.",
};
constexpr std::string_view touched[] = {at("s10(2)(a)"), at("s14(1):local-police-area(c)")};
constexpr OpenQuestion entry{
    29,
    "Q29",
    "Which magistrates' court last made an order, when the Crown Court "
    "made it on appeal or another court varied or renewed it?",
    readings,
    "Goes by the recorded area of the court that was the last to make an order; where the Crown "
    "Court made it, the answer carries this question.",
    touched};
}  // namespace q29

namespace q30 {
constexpr std::string_view readings[] = {
    "The time is set by rules of court and not by the Act, and can be extended.",
    "Section 7 gives no appeal against a decision under section 5(8), so only case stated or "
    "judicial review remains.",
    "Nothing in the Act suspends an order while an appeal is heard.",
};
constexpr std::string_view touched[] = {at("s5(8)"), at("s7(1)"), at("s7(2)"), at("s7(3)"),
                                        at_any("ccr-1982:r7")};
constexpr OpenQuestion entry{
    30,
    "Q30",
    "How long is there to appeal, can a change to an interim order be "
    "appealed against, and does an appeal suspend the order?",
    readings,
    "The time to appeal is configuration, and every day made from it carries this question; a "
    "change to an interim order is given no appeal, and a pending appeal suspends nothing.",
    touched};
}  // namespace q30

namespace q31 {
constexpr std::string_view readings[] = {
    "It is for the court in each case; a clash that remains does not by itself break the rule.",
};
constexpr std::string_view touched[] = {at("s2(3)"), at("s2(3)(a)"), at("s2(3)(b)"),
                                        at("s5(4)"), at("s5(4)(a)"), at("s5(4)(b)")};
constexpr OpenQuestion entry{
    31,
    "Q31",
    "When has a court avoided a clash with belief, work or education so far as practicable?",
    readings,
    "Never worked out: a recorded assessment that there is no clash stands, and a recorded clash "
    "gives for_the_court with this question.",
    touched};
}  // namespace q31

namespace q32 {
constexpr std::string_view readings[] = {
    "Residence is a matter of fact and is wider than having a home address there.",
    "Residence means having one's home address there.",
    "The belief is the officer's own, and need only be held.",
};
constexpr std::string_view touched[] = {at("s1(3)"), at("s1(3)(a)"), at("s1(3)(b)"),
                                        at("s10(1)(a)")};
constexpr OpenQuestion entry{
    32,
    "Q32",
    "When does a defendant reside in a police area, and when does a chief officer believe that the "
    "defendant is there or is coming?",
    readings,
    "Takes the residence and the belief as they are recorded, and tests neither; where no home "
    "address is recorded, the police area of residence is used in its place, and the answer "
    "carries this question.",
    touched};
}  // namespace q32

namespace q33 {
constexpr std::string_view readings[] = {
    "An opportunity to be heard is enough.",
    "The court must in fact hear the defendant, since nothing is said of wishing to be heard.",
};
constexpr std::string_view touched[] = {at("s4(2)(a)")};
constexpr OpenQuestion entry{33,
                             "Q33",
                             "Has the court heard the defendant if the defendant does not attend?",
                             readings,
                             "A recorded hearing of the defendant stands; where there was only an "
                             "opportunity to be heard, it is for the court.",
                             touched};
}  // namespace q33

namespace q34 {
constexpr std::string_view readings[] = {
    "They are incompatible when the defendant cannot obey both.",
    "They are incompatible also when one undoes what the other is for.",
};
constexpr std::string_view touched[] = {at("s2(7)")};
constexpr OpenQuestion entry{
    34,
    "Q34",
    "When are two terms incompatible, and when are they only different?",
    readings,
    "Returns for_the_court with this question, and never decides that two terms are incompatible.",
    touched};
}  // namespace q34

namespace q35 {
constexpr std::string_view readings[] = {
    "Yes: the Crown Court only gives effect to what the magistrates' court should have done.",
    "No: the Act has no words that say so.",
};
constexpr std::string_view touched[] = {at("s2(1)"),    at("s4(1)"), at("s5(2)"),
                                        at("s7(4)(a)"), at("s8(5)"), at("s10(2)(a)")};
constexpr OpenQuestion entry{
    35,
    "Q35",
    "Is an order that the Crown Court makes on appeal treated as the magistrates' court's own?",
    readings,
    "An order recorded as the Crown Court's on appeal is for the court under section 2(1). What "
    "the Crown Court is recorded as having ended, changed or made has effect from its decision, "
    "and where its effect is not told apart it is for the court.",
    touched};
}  // namespace q35

namespace q36 {
constexpr std::string_view readings[] = {
    "Yes: the three make up a class, and section 4(2)(b) speaks of any such officer.",
    "No: one officer must answer all three descriptions.",
};
constexpr std::string_view touched[] = {at("s4(1)"), at("s4(2)(b)"), at("s7(3)"),
                                        at("s14(1):relevant-chief-officer-of-police")};
constexpr OpenQuestion entry{36,
                             "Q36",
                             "Is each of the three officers listed a relevant chief officer, "
                             "although the list is joined by the word and?",
                             readings,
                             "Default: yes, so each description is enough by itself.",
                             touched};
}  // namespace q36

namespace q37 {
constexpr std::string_view readings[] = {
    "It is enacted and not yet in force.",
    "It is in force, on terms not yet read.",
};
constexpr std::string_view touched[] = {at_any("cpa-2026:orders-on-conviction"),
                                        at_any("cpa-2026:orders-on-acquittal"), at("s2(1)"),
                                        at("s3(1)"), at("s9(1)")};
constexpr OpenQuestion entry{
    37,
    "Q37",
    "What are the terms of the law on orders made on conviction or acquittal, and is it in force?",
    readings,
    "Never applies it: an order recorded as made in that way is held, and the answer carries this "
    "question.",
    touched};
}  // namespace q37

namespace q38 {
constexpr std::string_view readings[] = {
    "No later regulations were found, so on a conviction since then it is twelve months for an "
    "offence committed on or after 2 May 2022.",
    "It may have changed, because regulations can move it between six and twelve months at any "
    "time.",
};
constexpr std::string_view touched[] = {at("s8(2)(a)"), at("s11(2)(a)")};
constexpr OpenQuestion entry{38,
                             "Q38",
                             "Has the summary maximum changed since 18 November 2024?",
                             readings,
                             "Up to the last day on which the law was read, twelve months, with "
                             "this question; after it, the "
                             "last known limit, left open.",
                             touched};
}  // namespace q38

namespace q39 {
constexpr std::string_view readings[] = {
    "A way of serving that the list leaves out is no service unless the court specified it.",
    "An order that reached the defendant in such a way is served when it did, which can be shown.",
    "The references in rule 115(4) to paragraph (1) mean paragraph (2), so service on a legal "
    "representative follows the way in which it was done.",
    "Those references have slipped, so anything sent to a legal representative is taken as "
    "received one day after, or three business days after.",
};
constexpr std::string_view touched[] = {at_any("mcr-1981:r115(2)"), at_any("mcr-1981:r115(4)"),
                                        at("s9(1)")};
constexpr OpenQuestion entry{
    39,
    "Q39",
    "In the rules of court and not the Act: on what day is an order received that was left at an "
    "address, put on a portal or given to a legal representative?",
    readings,
    "Without a direction of the court, a way that rule 115(2) does not list has no deemed day. For "
    "a legal representative the earliest day is the day itself, as if handed over, and the latest "
    "is three business days after. A day of receipt that was shown displaces both.",
    touched};
}  // namespace q39

namespace q40 {
constexpr std::string_view readings[] = {
    "The paper is served, and the day of receipt has to be shown.",
    "Without a deemed day the service cannot be relied on.",
};
constexpr std::string_view touched[] = {at_any("mcr-1981:r99(4)"), at_any("hearsay-1999:r6")};
constexpr OpenQuestion entry{
    40,
    "Q40",
    "In the rules of court and not the Act: on what day is a summons received that was put on a "
    "portal or given to a legal representative, or a hearsay paper that was sent in a way rule 6 "
    "does not list?",
    readings,
    "Gives no day and says why; a day of receipt that was shown, or one that the court set for a "
    "summons, is taken.",
    touched};
}  // namespace q40

namespace q41 {
constexpr std::string_view readings[] = {
    "The days between are clear days, so neither the day of service nor that of the hearing "
    "counts.",
    "Only the day of the hearing is left out.",
};
constexpr std::string_view touched[] = {at_any("hearsay-1999:r3(1)")};
constexpr OpenQuestion entry{
    41,
    "Q41",
    "In the rules of court and not the Act: does notice of hearsay not less than 21 days before "
    "the hearing mean 21 clear days?",
    readings,
    "Gives both last days, a day apart, and takes the earlier, which is safe on either reading.",
    touched};
}  // namespace q41

constexpr OpenQuestion register_of_questions[] = {
    q1::entry,  q2::entry,  q3::entry,  q4::entry,  q5::entry,  q6::entry,  q7::entry,
    q8::entry,  q9::entry,  q10::entry, q11::entry, q12::entry, q13::entry, q14::entry,
    q15::entry, q16::entry, q17::entry, q18::entry, q19::entry, q20::entry, q21::entry,
    q22::entry, q23::entry, q24::entry, q25::entry, q26::entry, q27::entry, q28::entry,
    q29::entry, q30::entry, q31::entry, q32::entry, q33::entry, q34::entry, q35::entry,
    q36::entry, q37::entry, q38::entry, q39::entry, q40::entry, q41::entry,
};

constexpr bool numbered_in_order() {
    std::size_t expected = 1;
    for (const OpenQuestion& question : register_of_questions) {
        if (question.number != expected++) {
            return false;
        }
    }
    return true;
}
static_assert(numbered_in_order());

}  // namespace

std::span<const OpenQuestion> open_questions() noexcept { return register_of_questions; }

const OpenQuestion& open_question(int number) {
    const std::span<const OpenQuestion> questions = open_questions();
    if (number < 1 || static_cast<std::size_t>(number) > questions.size()) {
        throw Problem(
            "", std::to_string(number),
            "the number of an open question, from 1 to " + std::to_string(questions.size()));
    }
    return questions[static_cast<std::size_t>(number) - 1];
}

}  // namespace spo
