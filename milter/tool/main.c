/* main.c - hearken: not built yet. */
int
main(void)
{
    return 64;
}
