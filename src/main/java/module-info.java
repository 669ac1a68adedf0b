/// Broadsheet 对开: reads a newspaper's digital edition and shows it as it was printed.
module broadsheet {
    requires java.logging;
    requires static org.jspecify;

    requires javafx.base;
    requires javafx.graphics;
    requires javafx.controls;
    requires tools.jackson.databind;
    requires org.jsoup;
    requires info.picocli;

    requires org.controlsfx.controls;

    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires lunar;
    requires java.desktop;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    exports broadsheet.edition;
    exports broadsheet.search;
    exports broadsheet.library;
    exports broadsheet.speech;
    exports broadsheet.bundle;

    exports broadsheet.app to java.logging;
    opens broadsheet.app to info.picocli;
}
