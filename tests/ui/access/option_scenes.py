"""What a network has of its own: the form in the composer, and what is usual for an account."""

from ui.views.accounts.usual import UsualOpener
from ui.views.composer.sheet import ComposerSheet


def options(stage):
    account = _account(stage, "bluesky")
    stage.shell.compose()
    stage.until(lambda: _composer(stage) is not None)
    sheet = _composer(stage)
    if account not in sheet.work.draft.accounts:
        sheet.work.change(sheet.work.draft.switched(account))
    sheet.text.show_tab(account)
    sheet.options.more.click()


def _composer(stage):
    found = stage.window.findChild(ComposerSheet)
    return found if found is not None and found.work.draft is not None else None


def _account(stage, network):
    with stage.window.session().services.plan.read() as unit:
        return next(one.id for one in unit.accounts.all() if one.network == network)


def usual(stage):
    UsualOpener(stage.window.context, _account(stage, "wordpress"))
