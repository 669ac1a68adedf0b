/// Broadsheet 对开: reads a newspaper's digital edition and shows it as it was printed.
module broadsheet {
    requires java.logging;
    requires static org.jspecify;

    requires tools.jackson.databind;
    requires org.jsoup;

    requires javafx.base;
    requires javafx.graphics;
    requires javafx.controls;
    requires org.controlsfx.controls;

    exports broadsheet.edition;
    exports broadsheet.bundle;
    exports broadsheet.search;
}
