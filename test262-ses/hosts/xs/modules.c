#include "shell.h"

/* Modules are files; a specifier is absolute, or relative to its referrer. */

/* Removes "." and ".." from an absolute path, in place: the file need not exist (a test may have only a text). */
static void normalizePath(char* path)
{
	char* to = path;
	const char* from = path;
	while (*from) {
		size_t length = 1 + strcspn(from + 1, "/");
		if ((length == 3) && !strncmp(from, "/..", 3)) {
			while ((to > path) && (*--to != '/'))
				;
		}
		else if ((length > 1) && !((length == 2) && (from[1] == '.'))) {
			memmove(to, from, length);
			to += length;
		}
		from += length;
	}
	*to = 0;
}

txID fxFindModule(txMachine* the, txSlot* realm, txID referrerID, txSlot* slot)
{
	char specifier[C_PATH_MAX];
	char path[2 * C_PATH_MAX];
	char real[C_PATH_MAX];
	char* slash;
	fxToStringBuffer(the, slot, specifier, sizeof(specifier));
	if (specifier[0] == '/')
		snprintf(path, sizeof(path), "%s", specifier);
	else if (!strncmp(specifier, "./", 2) || !strncmp(specifier, "../", 3)) {
		if (referrerID == XS_NO_ID)
			return XS_NO_ID;
		snprintf(path, C_PATH_MAX, "%s", fxGetKeyName(the, referrerID));
		slash = strrchr(path, '/');
		if (!slash)
			return XS_NO_ID;
		strcpy(slash + 1, specifier);
	}
	else
		return XS_NO_ID;
	normalizePath(path);
	return fxNewNameC(the, realpath(path, real) ? real : path);
}

static int readFileByte(void* stream)
{
	return fgetc(stream);
}

static txScript* parseModule(txMachine* the, const char* path)
{
	Run* run = runOf(the);
	txScript* script;
	FILE* file;
	if (run->module && !strcmp(path, run->path)) {
		txStringCStream stream = { (txString)run->source, 0, (txSize)strlen(run->source) };
		return fxParseScript(the, &stream, fxStringCGetter, mxDebugFlag);
	}
	file = fopen(path, "r");
	if (!file)
		return C_NULL;
	script = fxParseScript(the, file, readFileByte, mxDebugFlag);
	fclose(file);
	return script;
}

void fxLoadModule(txMachine* the, txSlot* module, txID moduleID)
{
	txScript* script = parseModule(the, fxGetKeyName(the, moduleID));
	if (!script)
		mxTypeError("cannot read the module %s", fxGetKeyName(the, moduleID));
	fxResolveModule(the, module, moduleID, script, C_NULL, C_NULL);
}
