// Every enumeration, as a real Python enum. Members are named by the library's words; where a word
// is a proper name ("Cheshire Constabulary") its members are named by the area, and `word` gives
// it.
#include <algorithm>
#include <cctype>

#include "bind.hpp"
#include "track/words.hpp"

namespace spo::python {
namespace {

/// "Devon and Cornwall" as "devon_and_cornwall".
std::string identifier(std::string_view word) {
    std::string name;
    for (const char c : word) {
        name += c == ' ' || c == '-' ? '_' : static_cast<char>(std::tolower(c));
    }
    return name;
}

template <class Enum>
void bind_enum(py::module_& m, const char* name, const char* doc) {
    py::native_enum<Enum> bound(m, name, "enum.Enum", doc);
    const auto& words = model::words<Enum>;
    for (std::size_t i = 0; i < words.size(); ++i) {
        bound.value(identifier(words[i]).c_str(), static_cast<Enum>(i));
    }
    bound.finalize();
}

void bind_forces(py::module_& m) {
    py::native_enum<Force> bound(m, "Force", "enum.Enum",
                                 "The forces whose chief officers section 14(1) names.");
    for (const auto& force : forces()) {
        const auto word = force.area ? model::word(*force.area) : force.name;
        bound.value(identifier(word).c_str(), force.force);
    }
    bound.finalize();
}

}  // namespace

void bind_enums(py::module_& m) {
    bind_enum<Verdict>(m, "Verdict", "The four answers.");
    bind_enum<SubjectKind>(m, "SubjectKind", "What a finding is about.");
    bind_enum<Jurisdiction>(m, "Jurisdiction", "Which law governs a matter.");
    bind_enum<PoliceArea>(m, "PoliceArea", "The police areas of England and Wales.");
    bind_forces(m);
    bind_enum<Office>(m, "Office", "The office a chief officer holds.");
    bind_enum<PlaceKind>(m, "PlaceKind", "What sort of place it is.");
    bind_enum<ActKind>(m, "ActKind", "The examples of section 2A(3) of the 1997 Act, and other.");
    bind_enum<Country>(m, "Country", "Where in the world an act was done.");
    bind_enum<Harm>(m, "Harm", "The harm a risk is of (section 1(4)(a)).");
    bind_enum<AreaGround>(m, "AreaGround", "The ground of area (section 1(3)).");
    bind_enum<Outcome>(m, "Outcome", "How an application ended.");
    bind_enum<Seeks>(m, "Seeks", "What an application asks for.");
    bind_enum<ApplicationForm>(m, "ApplicationForm", "How an application is brought.");
    bind_enum<OrderKind>(m, "OrderKind", "Full or interim.");
    bind_enum<Stage>(m, "Stage", "Proposed or made.");
    bind_enum<OrderRoute>(m, "OrderRoute", "How an order came to be made.");
    bind_enum<CourtKind>(m, "CourtKind", "The kind of court.");
    bind_enum<Omission>(m, "Omission", "What a sealed order does not state (section 6).");
    bind_enum<Channel>(m, "Channel", "A way of reaching somebody.");
    bind_enum<TimeUnit>(m, "TimeUnit", "A unit of frequency.");
    bind_enum<ProgrammeKind>(m, "ProgrammeKind", "Kinds of programme.");
    bind_enum<AssessmentKind>(m, "AssessmentKind", "Kinds of assessment.");
    bind_enum<ConditionKind>(m, "ConditionKind", "Prohibition or requirement.");
    bind_enum<ExceptionKind>(m, "ExceptionKind", "Kinds of exception.");
    bind_enum<ImageDeed>(m, "ImageDeed", "What was done with an image.");
    bind_enum<DoneBy>(m, "DoneBy", "Who is said to have done an act.");
    bind_enum<Element>(m, "Element", "What has to be proved of a breach, and what is evidence.");
    bind_enum<Document>(m, "Document", "A paper served; each has its own rule.");
    bind_enum<ServiceMethod>(m, "ServiceMethod", "How a paper was served.");
    bind_enum<Server>(m, "Server", "Who served a paper.");
    bind_enum<Change>(m, "Change", "What an application to change an order asks for.");
    bind_enum<Party>(m, "Party", "Who applies, consents or appeals.");
    bind_enum<RelevantAs>(m, "RelevantAs", "Why a chief officer is a relevant one.");
    bind_enum<Hearing>(m, "Hearing", "How the defendant was heard (section 4(2)(a)).");
    bind_enum<AppealOutcome>(m, "AppealOutcome", "How an appeal ended.");
    bind_enum<AppealEffect>(m, "AppealEffect", "What the Crown Court's order did (section 7(4)).");
    bind_enum<Home>(m, "Home", "Where a home address is, if there is one.");
    bind_enum<NotificationOf>(m, "NotificationOf",
                              "Which duty to notify (section 9(1), (3), (4)).");
    bind_enum<NotifiedTo>(m, "NotifiedTo", "To whom a notification was given.");
    bind_enum<FailureOf>(m, "FailureOf", "In what the person bound is said to have failed.");
    bind_enum<PartTwoBasis>(m, "PartTwoBasis",
                            "Why somebody is subject to Part 2 of the Sexual Offences Act 2003.");
    bind_enum<NotificationRegime>(m, "NotificationRegime",
                                  "A scheme of notification to the police.");
    bind_enum<Offence>(m, "Offence", "The offences of sections 8 and 11.");
    bind_enum<Matched>(m, "Matched", "How a row of one list was set beside a row of another.");
    bind_enum<CountsBy>(m, "CountsBy", "The day on which a limit depends.");
    bind_enum<PenaltyAge>(m, "PenaltyAge", "Whether an adult's maximum may be shown.");
    bind_enum<CourtMatter>(m, "CourtMatter", "What a code of the civil court is for.");
    bind_enum<DutyState>(m, "DutyState", "How a duty to notify stands.");
    bind_enum<DeadlineKind>(m, "DeadlineKind", "The kinds of days to come.");
    bind_enum<MilestoneKind>(m, "MilestoneKind", "The kinds of dated things in a chronology.");
    bind_enum<CountingWord>(m, "CountingWord", "Beginning with a day, or after it.");
    bind_enum<CountingReason>(m, "CountingReason", "Why a date is what it is.");
    bind_enum<TrackFault>(m, "TrackFault", "What can be wrong with a point of a tag.");
    bind_enum<Treatment>(m, "Treatment", "What the library does with a provision.");
}

}  // namespace spo::python
