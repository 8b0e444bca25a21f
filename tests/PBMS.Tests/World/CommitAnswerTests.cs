using Pbms.Bot.CommandLine;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.World;

public sealed class CommitAnswerTests
{
    [Theory]
    [InlineData(CommitOutcome.Committed, true)]
    [InlineData(CommitOutcome.DuplicateEvent, false)]
    [InlineData(CommitOutcome.VersionConflict, false)]
    public async Task Only_what_is_on_disk_is_a_success(CommitOutcome outcome, bool isSuccess) =>
        Assert.Equal(isSuccess, await CommitAnswer.TellAsync(outcome, []) == 0);
}
