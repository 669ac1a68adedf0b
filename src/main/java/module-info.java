/// Broadsheet 对开: reads a newspaper's digital edition and shows it as it was printed.
module broadsheet {
    requires static org.jspecify;

    exports broadsheet.edition;
    exports broadsheet.search;
}
