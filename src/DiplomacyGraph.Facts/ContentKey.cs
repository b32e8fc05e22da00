using System.Buffers;
using System.Buffers.Binary;
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
        var bytes = new ArrayBufferWriter<byte>();
        foreach (string? part in parts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.GetSpan(sizeof(int)), part is null ? -1 : Encoding.UTF8.GetByteCount(part));
            bytes.Advance(sizeof(int));
            Encoding.UTF8.GetBytes(part ?? "", bytes);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }
}
