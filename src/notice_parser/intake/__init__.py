"""Front ends: what is not text yet becomes a ``str`` here. Nothing in the rest of the library
depends on them."""
