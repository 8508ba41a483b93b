namespace FrameworkGuide.Content.Reading;

internal readonly record struct YamlEntry(YamlScalar Key, YamlValue Value);
