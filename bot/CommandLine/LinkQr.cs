using QRCoder;

namespace Pbms.Bot.CommandLine;

/// <summary>An address as a QR code.</summary>
public static class LinkQr
{
    private const int PixelsPerModule = 12;

    public static byte[] Png(Uri address)
    {
        using var data = Data(address);
        using var code = new PngByteQRCode(data);
        return code.GetGraphic(PixelsPerModule);
    }

    /// <summary>For a terminal: half blocks, light on dark and dark on light alike.</summary>
    public static string Text(Uri address)
    {
        using var data = Data(address);
        using var code = new AsciiQRCode(data);
        return code.GetGraphicSmall();
    }

    private static QRCodeData Data(Uri address) => QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
}
