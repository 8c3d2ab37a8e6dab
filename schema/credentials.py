from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from resolvers import credentials as resolve
from schema.accounts import User
from schema.operations import mutation
from schema.problems import Problem
from schema.relay import Row
from services import departures
from services.accounts import addresses
from services.accounts import credentials as service


@strawberry.type(description="A password that has been changed.")
class PasswordChanged(Row, of=service.PasswordChanged):
    changed_at: datetime = strawberry.field(description="All sessions but this one ended then.")


@strawberry.type(description="A letter that was asked for. Whether there is one depends on the address, and is told to nobody.")
class LetterRequested(Row, of=addresses.Requested):
    requested_at: datetime = strawberry.field(description="A letter that cannot be delivered at once is tried again for six hours.")


@strawberry.type(description="An address that its owner has confirmed; the account has it from now on.")
class AddressConfirmed(Row, of=addresses.Confirmed):
    email: str
    confirmed_at: datetime = strawberry.field(description="Also `verifiedAt` of the account.")


@strawberry.type(description="An account that is no more.")
class AccountDeleted(Row, of=departures.AccountDeleted):
    deleted_at: datetime = strawberry.field(description="No token of it works after this.")


@strawberry.type(description="Everything that is kept of a person, without what lets anybody in.")
class AccountExport(Row, of=departures.AccountExport):
    document: JSON = strawberry.field(description="The account, and of each kind of row how many there are and the newest 2000.")
    exported_at: datetime = strawberry.field(description="The moment that the document shows.")


@strawberry.type
class Mutation:
    update_profile: Annotated[User | Problem, strawberry.union("UpdateProfileResult")] = mutation(
        resolve.update_profile, "Change your name.", people_only=True
    )
    change_password: Annotated[PasswordChanged | Problem, strawberry.union("ChangePasswordResult")] = mutation(
        resolve.change_password, "Needs the old one. All your other sessions end.", people_only=True
    )
    request_password_reset: Annotated[LetterRequested | Problem, strawberry.union("RequestPasswordResetResult")] = mutation(
        resolve.request_password_reset,
        "Have a link sent by which a new password can be chosen, for 30 minutes.",
        public=True,
        people_only=True,
    )
    reset_password: Annotated[PasswordChanged | Problem, strawberry.union("ResetPasswordResult")] = mutation(
        resolve.reset_password,
        "Choose a new password with the token of a letter. All sessions end; then sign in.",
        public=True,
        people_only=True,
    )
    verify_email: Annotated[AddressConfirmed | Problem, strawberry.union("VerifyEmailResult")] = mutation(
        resolve.verify_email, "Confirm the address of an account with the token of a letter.", public=True, people_only=True
    )
    resend_verification: Annotated[LetterRequested | Problem, strawberry.union("ResendVerificationResult")] = mutation(
        resolve.resend_verification, "Have the letter sent again that asks to confirm your address.", takes_input=False, people_only=True
    )
    request_email_change: Annotated[LetterRequested | Problem, strawberry.union("RequestEmailChangeResult")] = mutation(
        resolve.request_email_change,
        "Have another address. It is yours when it is confirmed, by a link that is sent to it. Needs a recent proof.",
        people_only=True,
    )
    confirm_email_change: Annotated[AddressConfirmed | Problem, strawberry.union("ConfirmEmailChangeResult")] = mutation(
        resolve.confirm_email_change,
        "Move an account to a new address, with the token of a letter. The old one can undo it for 7 days.",
        public=True,
        people_only=True,
    )
    undo_email_change: Annotated[AddressConfirmed | Problem, strawberry.union("UndoEmailChangeResult")] = mutation(
        resolve.undo_email_change,
        "Take an account back to its old address, with the token of the letter that came there. All sessions end, and a letter with a link to "
        "choose a new password follows: the old one does not sign in any more.",
        public=True,
        people_only=True,
    )
    delete_account: Annotated[AccountDeleted | Problem, strawberry.union("DeleteAccountResult")] = mutation(
        resolve.delete_account,
        "Delete your account. CONFLICT while projects with other members would be left without an owner. Needs a recent proof.",
        people_only=True,
    )
    export_account: Annotated[AccountExport | Problem, strawberry.union("ExportAccountResult")] = mutation(
        resolve.export_account, "Everything that is kept of you, as a document. Needs a recent proof.", takes_input=False, people_only=True
    )
