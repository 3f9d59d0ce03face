"""One module per wire format, the profile table and identification. Pure."""
