package jp.shingi.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Shingi.class.getPackage().getImplementationVersion());
        return new String[] {"shingi " + version.orElse("(not packaged)"), "Java " + Runtime.version()};
    }
}
