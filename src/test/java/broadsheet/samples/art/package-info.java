/// Draws the five pictures of the sample edition as engravings: a scene of solids is lit, shadowed and ruled with lines.
///
/// A picture is built in four steps: a [broadsheet.samples.art.Scene] collects triangles in metres, a
/// [broadsheet.samples.art.Raster] decides which is seen where, a [broadsheet.samples.art.Shader] gives every point its
/// darkness and the direction of its lines, and a [broadsheet.samples.art.Engraver] rules the lines whose thickness is
/// that darkness. May use the JDK only. Start at [broadsheet.samples.art.DrawPictures].
@NullMarked
package broadsheet.samples.art;

import org.jspecify.annotations.NullMarked;
