/// What is handed out, tried as it is handed out: the linked image and the package for Debian. Run by the profile `shipped`, after they are built.
package broadsheet.shipped;
