/// Broadsheet 对开: reads a newspaper's digital edition and shows it as it was printed.
module broadsheet {
    requires java.logging;
    requires static org.jspecify;

    requires javafx.base;
    requires javafx.graphics;
    requires javafx.controls;

    exports broadsheet.edition;
    exports broadsheet.search;
}
