package broadsheet.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// The pictures of a document: a JPEG goes in byte for byte, a PNG without loss; each once.
final class PdfPictures {
    private static final int BITS = 8;

    private final PDDocument document;
    private final PictureBytes source;
    private final Map<String, Optional<PDImageXObject>> pictures = new HashMap<>();

    PdfPictures(PDDocument document, PictureBytes source) {
        this.document = document;
        this.source = source;
    }

    /// The picture of a file; empty where it is missing or cannot be read.
    Optional<PDImageXObject> picture(String href) throws IOException {
        Optional<PDImageXObject> known = pictures.get(href);
        if (known == null) {
            Optional<byte[]> file = source.find(href);
            known = file.isPresent() ? load(file.get()) : Optional.empty();
            pictures.put(href, known);
        }
        return known;
    }

    private Optional<PDImageXObject> load(byte[] file) throws IOException {
        Optional<JpegHeader> jpeg = JpegHeader.read(file);
        if (jpeg.isPresent()) {
            return Optional.of(jpeg(file, jpeg.get()));
        }
        var image = ImageIO.read(new ByteArrayInputStream(file));
        return image == null ? Optional.empty() : Optional.of(LosslessFactory.createFromImage(document, image));
    }

    private PDImageXObject jpeg(byte[] file, JpegHeader header) throws IOException {
        PDColorSpace colours = header.components() == 1 ? PDDeviceGray.INSTANCE
                : header.components() == 4 ? PDDeviceCMYK.INSTANCE : PDDeviceRGB.INSTANCE;
        PDImageXObject picture = new PDImageXObject(document, new ByteArrayInputStream(file), COSName.DCT_DECODE,
                header.width(), header.height(), BITS, colours);
        if (header.components() == 4) {
            COSArray inverted = new COSArray();
            for (int i = 0; i < header.components() * 2; i++) {
                inverted.add(COSInteger.get(1 - i % 2));
            }
            picture.setDecode(inverted);
        }
        return picture;
    }
}
