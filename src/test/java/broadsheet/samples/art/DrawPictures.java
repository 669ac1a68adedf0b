package broadsheet.samples.art;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Draws the pictures of the sample edition: `DrawPictures FOLDER [NAME…]`; without names all five.
public final class DrawPictures {
  private static final float QUALITY = 0.86f;
  private static final int SAMPLES = Integer.getInteger("broadsheet.art.samples", 3);

  private DrawPictures() {}

  /// Draws into a folder, which is made when missing.
  ///
  /// @param args the folder, then any of `factory finance bus yacht panorama`
  /// @throws IOException when a picture cannot be written
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Map.Entry<String, Supplier<Picture>> e : pictures().entrySet()) {
      if (args.length == 1 || java.util.List.of(args).contains(e.getKey())) {
        Press.save(e.getValue().get().print(SAMPLES), folder.resolve(e.getKey() + ".jpg"), QUALITY);
      }
    }
  }

  private static Map<String, Supplier<Picture>> pictures() {
    Map<String, Supplier<Picture>> all = new LinkedHashMap<>();
    all.put("factory", FactoryScene::picture);
    all.put("finance", FinanceScene::picture);
    all.put("bus", BusScene::picture);
    all.put("yacht", YachtScene::picture);
    all.put("panorama", PanoramaScene::picture);
    return all;
  }
}
