package jp.shingi.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"shingi " + number(), "Java " + Runtime.version()};
    }

    /** As {@code 0.1.0}. */
    String number() {
        return Optional.ofNullable(Shingi.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
