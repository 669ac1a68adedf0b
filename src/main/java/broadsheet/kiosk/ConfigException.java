package broadsheet.kiosk;

import java.util.List;
import java.util.stream.Collectors;

/// A configuration is not usable; all that is wrong with it is said at once.
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<ConfigError> errors;

    /// @param errors at least one, by line
    public ConfigException(List<ConfigError> errors) {
        super(errors.stream().map(ConfigError::toString).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    /// What is wrong, by line; never empty.
    public List<ConfigError> errors() { return errors; }
}
