"""``python -m notice_parser``: the command, where its script is not on the path."""

from .command import main

if __name__ == "__main__":
    main()
