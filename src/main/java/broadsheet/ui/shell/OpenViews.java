package broadsheet.ui.shell;

import broadsheet.bundle.Bundle;
import broadsheet.edition.Edition;
import broadsheet.render.Pictures;
import broadsheet.render.Press;
import broadsheet.ui.article.ArticleView;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.BundlePictures;
import broadsheet.ui.page.PageThumbnails;
import broadsheet.ui.page.PageView;

/// The views of one open edition, with the pictures they share; thrown away with it.
///
/// @param edition    what they show
/// @param press      fonts and pictures they paint with
/// @param page       the printed pages
/// @param thumbnails the pages as small pictures
/// @param article    one article
record OpenViews(Edition edition, Press press, PageView page, PageThumbnails thumbnails, ArticleView article) {
    private static final long PICTURE_BYTES = 256L << 20;

    static OpenViews of(Bundle bundle, ReaderContext context, Texts texts) {
        Pictures pictures = new Pictures(new BundlePictures(bundle), context.background(), context.decoder(), PICTURE_BYTES);
        Press press = new Press(context.fonts(), pictures, texts::say);
        return new OpenViews(bundle.edition(), press, new PageView(press), new PageThumbnails(press), new ArticleView(press, context.background()));
    }
}
