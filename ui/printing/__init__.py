"""The plan on paper: a month or a week as a calendar or as a list, printed, as a PDF, or as a picture. Always in light colours."""
