package org.cohorte.releases;

/**
 * Where the files of a published edition stand; these addresses never change.
 *
 * @param root the folder of the edition, without a slash at the end
 */
public record FileAddresses(String root) {

    /** How the table of the network is called where a breakdown would stand. */
    public static final String NETWORK = "network";
    public static final String COLLECTION = "figures.json";
    public static final String INDICATORS = "indicators.csv";
    public static final String METADATA = "-metadata.json";

    /** The metadata of all files that hold the whole edition. */
    public static final String OF_ALL = "csv" + METADATA;

    /** The folders of tables and of lists of codes. */
    public static final String TABLES = "tables/";
    public static final String MEMBERS = "members/";

    /** The list of all that is published. */
    public static final String INDEX = "/data/index.json";

    public static FileAddresses of(EditionAddress edition) {
        return new FileAddresses("/data/" + edition.path());
    }

    public String file(String name) {
        return root + "/" + name;
    }

    /** @param ending csv or json */
    public String table(String indicator, String dimensions, String ending) {
        return root + "/" + TABLES + indicator + "/" + tableName(dimensions) + "." + ending;
    }

    public String members(String dimension) {
        return root + "/" + MEMBERS + dimension + ".csv";
    }

    /** The last part of the address of a table. */
    public static String tableName(String dimensions) {
        return dimensions.isEmpty() ? NETWORK : dimensions;
    }
}
