package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.ImageFile;
import broadsheet.bundle.ImageRead;
import broadsheet.bundle.ProblemId;
import broadsheet.render.PictureData;
import broadsheet.render.PictureFault;
import broadsheet.render.PictureSource;

/// The pictures of an open bundle, for the painter.
record BundlePictures(Bundle bundle) implements PictureSource {
    @Override
    public PictureData load(String href) {
        return switch (bundle.image(href)) {
            case ImageFile file -> new PictureData.Bytes(file.bytes(), file.width(), file.height());
            case ImageRead.Failed failed -> new PictureData.Unshowable(fault(failed.problem().id()));
        };
    }

    private static PictureFault fault(ProblemId id) {
        if (id == ProblemId.IMAGE_FORMAT) {
            return PictureFault.UNSUPPORTED;
        }
        if (id == ProblemId.IMAGE_TOO_LARGE || id == ProblemId.FILE_TOO_LARGE) {
            return PictureFault.TOO_LARGE;
        }
        return id == ProblemId.FILE_MISSING || id == ProblemId.HREF_UNLISTED ? PictureFault.MISSING : PictureFault.DAMAGED;
    }
}
