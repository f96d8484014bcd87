"""The base of every model of what an author may write."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Spec(BaseModel):
    """Frozen, and refusing keys that it does not know. Editors show a field's ``description``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, regex_engine="rust-regex")

    @property
    def warns(self) -> bool:
        """Whether this step says by itself what is to come, with a way to skip it."""
        return False
