"""Parts the pages are made of: painted widgets and buttons."""
