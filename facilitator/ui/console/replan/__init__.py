"""Planning the rest of the week anew, by a wish."""
