// The rules of court: when a paper is taken to have been received, business days, hearsay papers,
// the time to appeal; and which scheme of notification comes first.
#include "explained.hpp"
#include "service_answers.hpp"

namespace spo::python {
namespace {

std::string sentence_of(const DeemedService& service) { return text_of(info(service.reason).text); }

constexpr std::array part_names{"earliest",  "latest",        "rebuttable",         "reason",
                                "provision", "open_question", "holidays_may_follow"};

py::tuple parts(const DeemedService& s) {
    return py::make_tuple(to_python(s.earliest), to_python(s.latest), s.rebuttable,
                          text_of(info(s.reason).code),
                          py::cast(&info(s.provision), py::return_value_policy::reference),
                          question_numbered(s.question), s.holidays_may_follow);
}

DeemedService deemed(const py::object& earliest, const py::object& latest,
                     const py::object& rebuttable, const py::object& code,
                     const py::object& provision, const py::object& question,
                     const py::object& holidays_may_follow) {
    const auto day = [](const py::object& value, const std::string& name) {
        return argument<std::optional<Date>>(value, "DeemedService(): " + name);
    };
    return {day(earliest, "earliest"),
            day(latest, "latest"),
            argument<bool>(rebuttable, "DeemedService(): rebuttable"),
            reason_coded(code, "DeemedService(): reason"),
            provision_given(provision, "DeemedService(): provision"),
            question_given(question, "DeemedService(): open_question"),
            argument<bool>(holidays_may_follow, "DeemedService(): holidays_may_follow")};
}

DeemedService from_tuple(const py::tuple& t) {
    return deemed(t[0], t[1], t[2], t[3], t[4], t[5], t[6]);
}

std::string told(const DeemedService& service) {
    const auto day = [](const std::optional<Date>& date) { return date ? date->iso() : "no day"; };
    const auto same = service.earliest == service.latest;
    return day(service.earliest) + (same ? "" : " or " + day(service.latest));
}

void bind_deemed_service(py::module_& m) {
    py::class_<DeemedService> cls(m, "DeemedService",
                                  "When a paper is taken to have been received: two days where the "
                                  "rule can be read in two ways, none where it gives none.");
    cls.attr("__match_args__") = py::tuple(py::cast(part_names));
    cls.def(py::init(&deemed), py::kw_only(), py::arg("earliest") = py::none(),
            py::arg("latest") = py::none(), py::arg("rebuttable"), py::arg("reason"),
            py::arg("provision"), py::arg("open_question") = py::none(),
            py::arg("holidays_may_follow"))
        .def_property_readonly("earliest",
                               [](const DeemedService& s) { return to_python(s.earliest); })
        .def_property_readonly("latest", [](const DeemedService& s) { return to_python(s.latest); })
        .def_readonly("holidays_may_follow", &DeemedService::holidays_may_follow,
                      "Whether a bank holiday proclaimed since could move the day on.")
        .def_readonly("rebuttable", &DeemedService::rebuttable,
                      "Whether a different day may be shown; False when this one was.")
        .def_property_readonly(
            "reason", [](const DeemedService& s) { return text_of(info(s.reason).code); },
            "Why, as a stable code.")
        .def_property_readonly("why", &sentence_of, "Why, in words.")
        .def_property_readonly(
            "provision",
            [](const DeemedService& s) {
                return py::cast(&info(s.provision), py::return_value_policy::reference);
            },
            "The rule it applies.")
        .def_property_readonly(
            "open_question", [](const DeemedService& s) { return question_numbered(s.question); },
            "The open question it leans on, or None.")
        .def(
            "__eq__",
            [](const DeemedService& a, const DeemedService& b) { return parts(a).equal(parts(b)); },
            py::is_operator())
        .def("__hash__", [](const DeemedService& s) { return py::hash(parts(s)); })
        .def(py::pickle(&parts, &from_tuple))
        .def("__str__", &told)
        .def("__repr__", [](const DeemedService& s) {
            py::dict fields;
            const auto all = parts(s);
            for (std::size_t i = 0; i < part_names.size(); ++i) fields[part_names.at(i)] = all[i];
            return repr_of("DeemedService", fields);
        });
    m.def(
        "deemed_service",
        [](const py::object& document, const py::object& how, const py::object& on,
           const py::object& court_directed, const py::object& court_set_day,
           const py::object& produced_on, const py::object& shown_received_on,
           const py::object& before_four) {
            const auto day = [](const py::object& value, const std::string& name) {
                return argument<std::optional<Date>>(value, "deemed_service(): " + name);
            };
            return deemed_service(
                {.document = argument<Document>(document, "deemed_service(): document"),
                 .how = argument<std::optional<ServiceMethod>>(how, "deemed_service(): how"),
                 .on = day(on, "on"),
                 .court_directed =
                     argument<bool>(court_directed, "deemed_service(): court_directed"),
                 .court_set_day = day(court_set_day, "court_set_day"),
                 .produced_on = day(produced_on, "produced_on"),
                 .shown_received_on = day(shown_received_on, "shown_received_on"),
                 .before_four =
                     argument<std::optional<bool>>(before_four, "deemed_service(): before_four")});
        },
        py::kw_only(), py::arg("document"), py::arg("how") = py::none(), py::arg("on") = py::none(),
        py::arg("court_directed") = false, py::arg("court_set_day") = py::none(),
        py::arg("produced_on") = py::none(), py::arg("shown_received_on") = py::none(),
        py::arg("before_four") = py::none(),
        "The day of receipt under the rules of court. Without an answer, `reason` says why.");
}

void bind_business_days(py::module_& m) {
    bind_answer<NamedHoliday>(m).def("__str__", [](const NamedHoliday& holiday) {
        return holiday.day.iso() + ": " + holiday.name;
    });
    m.def(
        "bank_holidays",
        [] {
            std::vector<NamedHoliday> all;
            for (const auto& [day, name] : bank_holidays()) all.push_back({day, text_of(name)});
            return to_python(all);
        },
        "The bank holidays of England and Wales, Christmas Day and Good Friday among them.");
    m.def(
        "is_business_day",
        [](const py::object& day) {
            return to_python(is_business_day(argument<Date>(day, "is_business_day(): day")));
        },
        py::arg("day"),
        "Whether courts and offices are open on `day`; None outside the bank holidays known.");
    m.def(
        "business_days_after",
        [](const py::object& day, const py::object& n) {
            return to_python(business_days_after(argument<Date>(day, "business_days_after(): day"),
                                                 argument<int>(n, "business_days_after(): n")));
        },
        py::arg("day"), py::arg("n"),
        "The n-th business day after `day`; None when a day on the way is not known.");
    m.def(
        "business_days_before",
        [](const py::object& day, const py::object& n) {
            return to_python(
                business_days_before(argument<Date>(day, "business_days_before(): day"),
                                     argument<int>(n, "business_days_before(): n")));
        },
        py::arg("day"), py::arg("n"),
        "The last day after which `n` business days still pass by `day`; None as above.");
    m.attr("bank_holidays_first") = bank_holidays_first();
    m.attr("bank_holidays_last") = bank_holidays_last();
    m.attr("bank_holidays_known_up_to") = bank_holidays_known_up_to();
    m.attr("bank_holidays_source") = text_of(bank_holidays_source());
}

void bind_hearsay(py::module_& m) {
    bind_answer<HearsayDays>(m);
    m.def(
        "hearsay_days",
        [](const py::object& hearing, const py::object& notice_days) {
            return hearsay_days(argument<Date>(hearing, "hearsay_days(): hearing"),
                                argument<int>(notice_days, "hearsay_days(): notice_days"));
        },
        py::arg("hearing"), py::arg("notice_days") = hearsay_notice_days,
        "The last days to serve and to post notice of hearsay before a hearing.");
    m.def(
        "last_day_to_seek_cross_examination",
        [](const py::object& notice_served) {
            return last_day_to_seek_cross_examination(argument<Date>(
                notice_served, "last_day_to_seek_cross_examination(): notice_served"));
        },
        py::arg("notice_served"),
        "The last day for the other side to apply to have the maker of a statement called.");
}

void bind_appeals(py::module_& m) {
    bind_answer<SourcedAppealLimit>(m);
    m.def(
        "appeal_limit",
        [](const py::object& decision) {
            const auto& limit = appeal_limit(argument<Date>(decision, "appeal_limit(): decision"));
            return SourcedAppealLimit{limit.days, limit.from, text_of(limit.source)};
        },
        py::arg("decision"), "The time to appeal that is used for a decision of that day.");
    m.def(
        "last_day_to_appeal",
        [](const py::object& decision) {
            return to_python(
                last_day_to_appeal(argument<Date>(decision, "last_day_to_appeal(): decision")));
        },
        py::arg("decision"),
        "The last day to appeal by that limit; None past the end of the calendar.");
}

void bind_precedence(py::module_& m) {
    bind_answer<NamedPrecedence>(m);
    m.def(
        "notification_precedence",
        [] {
            std::vector<NamedPrecedence> all;
            for (const auto& [regime, name, yields_by, note] : notification_precedence()) {
                all.push_back({regime, text_of(name), text_of(yields_by), text_of(note)});
            }
            return to_python(all);
        },
        "The schemes of notification in order: the first that binds is the one to notify under.");
}

}  // namespace

void bind_service(py::module_& m) {
    bind_deemed_service(m);
    bind_business_days(m);
    bind_hearsay(m);
    bind_appeals(m);
    bind_precedence(m);
}

}  // namespace spo::python
