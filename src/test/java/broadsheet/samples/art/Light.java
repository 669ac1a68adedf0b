package broadsheet.samples.art;

/// The weather of a picture.
///
/// @param toSun direction towards the sun
/// @param sunny light of the sun on a surface that faces it
/// @param ambient light of the open sky on a level surface
/// @param haze metres after which 63 % of a tone is lost in the air
/// @param hazeDark darkness of the air, 0..1
/// @param sky the sky
record Light(Vec toSun, double sunny, double ambient, double haze, double hazeDark, Sky sky) {}
