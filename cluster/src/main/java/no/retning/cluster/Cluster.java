package no.retning.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import no.retning.engines.likeness.Groups;
import no.retning.engines.likeness.InvalidSettings;
import no.retning.engines.likeness.Settings;
import no.retning.engines.likeness.Sketcher;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** {@code cluster group FILE --out FILE [--master URL] [--share 0.6] [--quoted FILE]}: groups the answers in a file. */
public final class Cluster {
    private static final String USAGE = "cluster group FILE --out FILE [--master URL] [--share 0.6] [--quoted FILE]";
    private static final int PARTS_PER_PROCESSOR = 4;

    private Cluster() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        try {
            Groups groups = group(Request.of(List.of(arguments)));
            System.out.println(groups);
            return 0;
        } catch (Misused | InvalidSettings wrong) {
            System.err.println(wrong.getMessage() + "; " + USAGE);
            return 2;
        } catch (IOException | SparkFailed failed) {
            System.err.println("The answers cannot be grouped: " + failed.getMessage());
            return 1;
        }
    }

    private static Groups group(Request request) throws IOException {
        Sketcher sketcher = Sketcher.leavingOut(
                request.quoted() == null ? List.of() : List.of(Files.readString(request.quoted())),
                Settings.STANDARD.sharing(request.share()));
        if (!Files.isReadable(request.file())) {
            throw new IOException(request.file() + " cannot be read");
        }
        try (var spark = new JavaSparkContext(configuration(request.master()))) {
            int parts = PARTS_PER_PROCESSOR * Math.max(2, spark.defaultParallelism());
            JavaRDD<Answer> answers = spark.textFile(request.file().toUri().toString(), parts)
                    .zipWithIndex()
                    .map(line -> Answer.of(line._1, line._2 + 1));
            List<String> ids = answers.map(Answer::id).collect();
            Groups groups = new SharedGrouping(sketcher, parts).group(answers.map(Answer::text));
            GroupFile.write(request.out(), ids, groups);
            return groups;
        } catch (IOException unwritable) {
            throw unwritable;
        } catch (Exception failed) {
            // Spark's own failures are checked ones that its methods do not declare.
            throw new SparkFailed(failed);
        }
    }

    /** Nobody but this machine is listened to unless the environment says otherwise, as Spark's settings do. */
    private static SparkConf configuration(String master) {
        var configuration = new SparkConf()
                .setAppName("retning")
                .setMaster(master)
                .set("spark.ui.enabled", "false")
                .setIfMissing("spark.driver.host", System.getenv().getOrDefault("SPARK_LOCAL_IP", "127.0.0.1"));
        String jar = System.getProperty("retning.cluster.jar");
        return jar == null ? configuration : configuration.set("spark.jars", jar);
    }

    /** The computation did not come through; the message is that of the innermost cause that tells of our own data. */
    private static final class SparkFailed extends RuntimeException {
        SparkFailed(Exception failed) {
            super(told(failed), failed);
        }

        private static String told(Throwable failed) {
            for (Throwable at = failed; at != null; at = at.getCause()) {
                if (at instanceof UnreadableAnswer unreadable) {
                    return String.valueOf(unreadable.getMessage());
                }
            }
            return failed instanceof SparkException ? "Spark gave up: " + failed.getMessage() : failed.toString();
        }
    }
}
