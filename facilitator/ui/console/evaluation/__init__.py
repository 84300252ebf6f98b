"""The console's page of evaluations: forms, answers, results."""
