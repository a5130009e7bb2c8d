"""Looking after a person's data: is everything there, whole, and ready to publish?"""
