"""The numbered steps that make and change the tables; a step is never edited once released."""
