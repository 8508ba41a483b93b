namespace FrameworkGuide.Web.Accounts;

/// <summary>What happens to accounts; each is one line of the log.</summary>
internal enum AccountEvent
{
    SignedIn,
    SignInFailed,
    SlowedDown,
    SignedOut,
    SessionEnded,
    LinkMade,
    LinkUsed,
    LinkRefused,
    PasswordChanged,

    /// <summary>The password that had to confirm a change was wrong.</summary>
    ConfirmationFailed,
    SecondFactorOn,
    SecondFactorOff,
    SecondFactorUsed,
    SecondFactorFailed,
    RecoveryCodeUsed,
    RecoveryCodesMade,
    EditorAdded,
    EditorRemoved,

    /// <summary>An account of this site became that of somebody of the company.</summary>
    AccountLinked,

    /// <summary>The company no longer says that somebody may edit; all their sessions end.</summary>
    RightLost,

    /// <summary>A page or form of editors was asked for by somebody who may not have it.</summary>
    AccessRefused,

    /// <summary>A form came without the token that this site puts into its forms.</summary>
    FormRefused,
}
