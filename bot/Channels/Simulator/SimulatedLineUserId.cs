using System.Security.Cryptography;
using System.Text;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>The LINE user id a person has in the simulator: the same one every time, and shaped like LINE's own.</summary>
public static class SimulatedLineUserId
{
    private const int Bytes = 16;

    public static string Of(PersonId person) =>
        "U" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person.Value)).AsSpan(0, Bytes));
}
