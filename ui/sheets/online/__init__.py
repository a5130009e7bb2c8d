"""What becomes of a post on its networks when a person deletes or changes one that is out there."""
