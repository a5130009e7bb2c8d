"""What a form of options shows, without Qt: which apply, what holds, and what it says in few words."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.account import Account, AccountState
from planner.domain.options import NO_OPTIONS, YES, Options
from planner.networks.carried import ANYTHING, Carried
from planner.networks.facts import NetworkFacts
from planner.networks.option_checks import troubles, usual_troubles
from planner.networks.option_trouble import OptionTrouble
from planner.networks.option_words import said_of
from planner.networks.options import Option, OptionKind, chosen, going_out


@dataclass(frozen=True, slots=True)
class Setting:
    """One network's options as they stand for a post on an account, or for the account itself.

    Attributes:
        facts: of the network. own: what is set here. usual: what holds where nothing is set here.
        account_facts: what the account told of itself. media: what goes out beside the words; None of an account,
            where anything may. by_hand: a person posts there.
        can_be_asked: the account is signed in, so that its network tells what there is to choose.
    """

    facts: NetworkFacts
    own: Options
    usual: Options
    account_facts: Mapping[str, object]
    media: Carried | None
    by_hand: bool = False
    can_be_asked: bool = False

    @property
    def held(self) -> Options:
        """What holds: what is set here, over what is usual, over the network's own."""
        return chosen(self.facts.options, self.own, self.usual)

    @property
    def beneath(self) -> Options:
        """What holds where nothing is set here."""
        return chosen(self.facts.options, NO_OPTIONS, self.usual)

    def applying(self) -> tuple[Option, ...]:
        """The options that have a meaning here, in the form's order."""
        held, facts = self.held, self.account_facts
        sides = ANYTHING if self.media is None else (self.media,)
        return tuple(
            one
            for one in self.facts.options
            if any(one.applies(held, facts, media=side) for side in sides)
            and not (self.media is None and one.kind is OptionKind.FILE)  # a file is of one post
        )

    def troubles(self) -> dict[str, OptionTrouble]:
        """What is wrong, by option; of an account nothing is missing, since each post may say it."""
        if self.media is None:
            return usual_troubles(self.own, self.facts, self.account_facts)
        out = going_out(self.facts.options, self.held, self.account_facts, media=self.media)
        return {one.key: one for one in troubles(out, self.facts, self.account_facts, media=self.media)}

    def with_value(self, key: str, value: str) -> Options:
        """What is set here when an option gets a value: nothing, where that is what holds anyway."""
        before, option = self.beneath.get(key, "").strip(), self.facts.option(key)
        switch = option is not None and option.kind is OptionKind.SWITCH
        same = (value == YES) is (before == YES) if switch else value.strip() == before
        return self.own.having(key, None if same else value)

    def summary(self) -> str:
        """What is set or usual here but for the network's own, in few words: "Followers only · Food"."""
        plain = chosen(self.facts.options, NO_OPTIONS)
        words = [
            said_of(one, self.held.get(one.key, ""), self.account_facts)
            for one in self.applying()
            if self.held.get(one.key, "").strip() != plain.get(one.key, "").strip()
        ]
        return " · ".join(filter(None, words))


def setting_of(facts: NetworkFacts, own: Options, account: Account, *, media: Carried) -> Setting:
    """A post on an account."""
    return Setting(
        facts, own, account.usual, account.facts, media, _by_hand(facts, account), _can_be_asked(account)
    )


def usual_setting(facts: NetworkFacts, account: Account) -> Setting:
    """What is usual for an account."""
    return Setting(
        facts,
        account.usual,
        NO_OPTIONS,
        account.facts,
        None,
        _by_hand(facts, account),
        _can_be_asked(account),
    )


def _by_hand(facts: NetworkFacts, account: Account) -> bool:
    return facts.by_hand or account.state is AccountState.BY_HAND


def _can_be_asked(account: Account) -> bool:
    return account.state in {AccountState.CONNECTED, AccountState.NEEDS_SIGN_IN}
