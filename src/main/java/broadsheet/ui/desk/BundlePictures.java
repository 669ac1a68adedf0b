package broadsheet.ui.desk;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.ImageFile;
import broadsheet.bundle.ImageRead;
import broadsheet.bundle.ProblemId;
import broadsheet.render.PictureData;
import broadsheet.render.PictureFault;
import broadsheet.render.PictureSource;

/// The pictures of a bundle, as the painters want them.
public final class BundlePictures implements PictureSource {
    private final Bundle bundle;

    /// @param bundle open as long as pictures are wanted
    public BundlePictures(Bundle bundle) { this.bundle = bundle; }

    @Override
    public PictureData load(String href) {
        return switch (bundle.image(href)) {
            case ImageFile file -> new PictureData.Bytes(file.bytes(), file.width(), file.height());
            case ImageRead.Failed failed -> new PictureData.Unshowable(fault(failed.problem().id()));
        };
    }

    private static PictureFault fault(ProblemId id) {
        if (id == ProblemId.FILE_MISSING || id == ProblemId.HREF_UNSAFE || id == ProblemId.HREF_UNLISTED) {
            return PictureFault.MISSING;
        }
        if (id == ProblemId.READ_FAILED || id == ProblemId.SOURCE_CHANGED) {
            return PictureFault.UNREACHABLE;
        }
        if (id == ProblemId.IMAGE_FORMAT) {
            return PictureFault.UNSUPPORTED;
        }
        return id == ProblemId.IMAGE_TOO_LARGE || id == ProblemId.FILE_TOO_LARGE ? PictureFault.TOO_LARGE : PictureFault.DAMAGED;
    }
}
