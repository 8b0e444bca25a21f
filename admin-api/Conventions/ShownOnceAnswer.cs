namespace Pbms.AdminApi.Conventions;

public sealed class ShownOnceAnswer;
