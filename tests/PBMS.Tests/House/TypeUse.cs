using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace Pbms.Tests.House;

/// <summary>What a type names: in its signatures, its attributes and the code of its methods, compiler-made parts included.</summary>
internal static class TypeUse
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<short, OpCode> OpCodeOf = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => code.Value);

    /// <summary>The types as written in source, each with all that it and what is nested in it name.</summary>
    public static IEnumerable<(Type Type, IReadOnlySet<Type> Named)> In(Assembly assembly) => assembly.GetTypes()
        .GroupBy(Outermost)
        .Select(group => (group.Key, (IReadOnlySet<Type>)group.SelectMany(NamedBy).SelectMany(Parts).Select(Outermost).ToHashSet()));

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Type?> NamedBy(Type type)
    {
        var methods = type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)).ToList();
        return type.GetInterfaces()
            .Append(type.BaseType)
            .Concat(type.GetFields(Declared).Select(field => field.FieldType))
            .Concat(methods.SelectMany(NamedBy))
            .Concat(type.GetMembers(Declared).Append(type).SelectMany(member => member.GetCustomAttributesData()).SelectMany(NamedBy));
    }

    private static IEnumerable<Type?> NamedBy(CustomAttributeData attribute) => attribute.ConstructorArguments
        .Concat(attribute.NamedArguments.Select(argument => argument.TypedValue))
        .Select(argument => argument.Value as Type)
        .Append(attribute.AttributeType);

    private static IEnumerable<Type?> NamedBy(MethodBase method)
    {
        var signature = method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType);
        return method.GetMethodBody() is not { } body
            ? signature
            : signature.Concat(body.LocalVariables.Select(local => local.LocalType)).Concat(NamedIn(method, body.GetILAsByteArray()!));
    }

    private static IEnumerable<Type?> NamedIn(MethodBase method, byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var opCode = OpCodeOf[code[at] == 0xFE ? (short)((0xFE << 8) | code[++at]) : code[at]];
            at++;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                foreach (var type in NamedBy(Resolve(method, BitConverter.ToInt32(code, at)))) yield return type;
            }

            at += SizeOf(opCode.OperandType, code, at);
        }
    }

    private static IEnumerable<Type?> NamedBy(MemberInfo? member) => member switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, method.ReturnType, .. method.GetGenericArguments()],
        MethodInfo method => [method.DeclaringType, method.ReturnType],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        _ => [member?.DeclaringType],
    };

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null or { IsGenericParameter: true } => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsConstructedGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()),
        _ => [type],
    };
}
