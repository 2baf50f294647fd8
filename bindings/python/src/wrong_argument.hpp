// What is thrown for an argument of the wrong type: it becomes spo.ArgumentError, a TypeError.
#pragma once

#include <exception>
#include <string>

namespace spo::python {

/// `name` is what was called and its argument: "check(): as_at", "track(): points, each of them,",
/// "Order()", or "Track" where no single argument is at fault. `what_is_wrong` goes on from there,
/// and never repeats a value.
class WrongArgument : public std::exception {
public:
    WrongArgument(const std::string& name, const std::string& what_is_wrong)
        : text_(name + what_is_wrong), called_(name.substr(0, name.find("()"))) {
        const auto colon = name.find("(): ");
        if (colon == std::string::npos) return;
        const auto argument = name.substr(colon + 4);
        pointer_ = "/" + argument.substr(0, argument.find(','));
    }

    const char* what() const noexcept override { return text_.c_str(); }
    /// "check", "Order", "BookMapping.read".
    const std::string& called() const noexcept { return called_; }
    /// "/as_at"; empty where no single argument is at fault.
    const std::string& pointer() const noexcept { return pointer_; }

private:
    std::string text_;
    std::string called_;
    std::string pointer_;
};

}  // namespace spo::python
