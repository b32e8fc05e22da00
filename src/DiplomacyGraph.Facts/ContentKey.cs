using System.Security.Cryptography;
using System.Text;

namespace DiplomacyGraph.Facts;

/// <summary>Keys computed from content: the same content has the same key on every machine, at every time.</summary>
public static class ContentKey
{
    private const int KeyLength = 24;

    /// <summary>A key of 24 hexadecimal digits (96 bits) over the parts; null and empty parts differ.</summary>
    public static string Of(params ReadOnlySpan<string?> parts) => HashOf(parts)[..KeyLength];

    /// <summary>The whole SHA-256, 64 hexadecimal digits, over the parts, each preceded by its length.</summary>
    public static string HashOf(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string? part in parts)
        {
            hash.AppendData(BitConverter.GetBytes(part is null ? -1 : Encoding.UTF8.GetByteCount(part)));
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
