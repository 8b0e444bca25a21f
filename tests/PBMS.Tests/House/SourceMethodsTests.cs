using Xunit;

namespace Pbms.Tests.House;

/// <summary>The ruler is measured before it measures.</summary>
public sealed class SourceMethodsTests
{
    private const string Sample = """"
        using System;

        namespace Sample;

        /// <summary>class Nothing { void M() { } }</summary>
        [Obsolete("{ void M() {")]
        public sealed partial class Ruler<T>(int size) : IDisposable
            where T : struct, IComparable
        {
            private readonly int[] sizes = [1, 2];
            private static readonly Func<int, int> Twice = value =>
            {
                return value * 2;
            };

            public int Size { get; } = size;

            public int Area
            {
                get { return size; }
            }

            public string this[int at] => $"{at}}} {(at > 0 ? "}" : '"')}";

            public Ruler() : this(1)
            {
            }

            // void Commented() { }
            [Theory]
            [InlineData("(")]
            public static int Expression(int a, string b = "=> {") => a switch
            {
                0 => b.Length,
                _ => throw new InvalidOperationException(@"""}"),
            };

            public void Long<U>(Func<int> made = null)
                where U : class
            {
                var text = """
                    } "quoted" {
                    """;
                void Local()
                {
                    /* } */
                }
            }

            public static bool operator ==(Ruler<T> left, Ruler<T> right) => true;

            public void Dispose() { }

            public abstract void Nothing();

            private enum Kind { A, B }

            private record Nested(int A)
            {
                public (int A, int B) Pair() => (A, 1);

                public static IReadOnlyList<(int A, Task<int> B)> All<V>((int, int) from) =>
                    [.. from];
            }
        }

        """";

    [Fact]
    public void It_finds_every_method_with_its_lines_and_nothing_else() => Assert.Equal(
        [("Ruler", 3), ("Expression", 5), ("Long", 11), ("==", 1), ("Dispose", 1), ("Pair", 1), ("All", 2)],
        SourceMethods.In(Sample));
}
