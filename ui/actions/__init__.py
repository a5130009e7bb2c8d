"""What can be done in the window: named once, for keys, menus, the sheet of all keys and the command palette."""
