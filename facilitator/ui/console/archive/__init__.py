"""The sheets on which a workshop is put away: template, personal data."""
