namespace Pbms.Publishing.Pictures;

/// <param name="Width">In pixels, as <paramref name="Height"/>.</param>
public sealed record Picture(byte[] Png, int Width, int Height);
