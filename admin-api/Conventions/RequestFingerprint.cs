using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Pbms.AdminApi.Conventions;

/// <summary>Tells one request from another by what it asks for.</summary>
public static class RequestFingerprint
{
    /// <summary>SHA-256 of method, address and body. The body can be read again afterwards.</summary>
    public static async Task<string> OfAsync(HttpRequest request)
    {
        request.EnableBuffering();
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        AppendWithout(Boundary(request), body.GetBuffer().AsSpan(0, (int)body.Length), hash);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A form has another boundary every time it is sent; empty when the body is no form.</summary>
    private static byte[] Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Boundary.Length > 0
            ? Encoding.ASCII.GetBytes(HeaderUtilities.RemoveQuotes(type.Boundary).ToString())
            : [];

    private static void AppendWithout(ReadOnlySpan<byte> boundary, ReadOnlySpan<byte> body, IncrementalHash hash)
    {
        while (boundary.Length > 0 && body.IndexOf(boundary) is >= 0 and var at)
        {
            hash.AppendData(body[..at]);
            body = body[(at + boundary.Length)..];
        }

        hash.AppendData(body);
    }
}
