namespace Pbms.Core.Organisation;

/// <summary>How words fit a name, the best first.</summary>
public enum NameFit
{
    /// <summary>A name, short name, alias or code as it is, but for spaces, stops and letter case.</summary>
    Exact,

    /// <summary>The same without the generic beginning: เชียงใหม่ for สำนักงานแรงงานจังหวัดเชียงใหม่.</summary>
    Bare,

    /// <summary>The name starts so, with its generic beginning or without: สำนักตรวจ, เชียง.</summary>
    Start,

    /// <summary>It would start so with another generic beginning: แรงงานจังหวัดเชียง.</summary>
    OtherwiseGeneric,

    /// <summary>All the words stand in the name: โฆษก.</summary>
    Within,

    /// <summary>Sounds the same: ศรีษะเกษ.</summary>
    Sound,

    /// <summary>A letter or two wrong, missing or too many: นครรชสีมา.</summary>
    Slip,
}
